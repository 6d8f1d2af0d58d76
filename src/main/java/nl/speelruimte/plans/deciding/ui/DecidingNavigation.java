package nl.speelruimte.plans.deciding.ui;

import java.util.EnumSet;
import java.util.Set;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.improvement.OriginSection;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.concluding.Conclusions;
import nl.speelruimte.plans.deciding.Decisions;
import nl.speelruimte.plans.deciding.LetterCorrections;
import nl.speelruimte.plans.execution.Executions;
import nl.speelruimte.plans.ui.PlanSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where decisions and their execution show themselves on the page of a plan. */
@Configuration(proxyBeanMethods = false)
public class DecidingNavigation {

  private static final int DECISION = 300;
  private static final int EXECUTION = 400;
  private static final Set<PlanState> CARRIED_OUT = EnumSet.of(PlanState.APPROVED, PlanState.PARTLY_APPROVED,
      PlanState.IN_EXECUTION, PlanState.EVALUATED, PlanState.CLOSED);

  @Bean
  PlanSection decisionOfPlan(Conclusions conclusions, Decisions decisions, LetterCorrections corrections,
      AuditTrail trail) {
    var section = new DecisionSection(conclusions, decisions, new DecisionCards(decisions, corrections), trail);
    return new PlanSection(DECISION, "plans.section.decision", section::of, section::isThere);
  }

  /** UC-127: the actions with what they promised and realised. */
  @Bean
  PlanSection executionOfPlan(OriginSection actions, Executions executions) {
    return new PlanSection(EXECUTION, "plans.section.execution",
        page -> actions.of(executions.of(page.viewer(), page.plan().id())),
        page -> CARRIED_OUT.contains(page.plan().plan().state()));
  }
}
