package nl.speelruimte.plans.writing;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.content.PlanContents;
import org.springframework.stereotype.Component;

/** Looks through a working copy before it is handed in, beside the spaces that it is about. */
@Component
class SubmitChecking {

  private final EfficiencyPlans plans;
  private final PlanContents contents;
  private final PlanGrounds grounds;
  private final Clock clock;

  SubmitChecking(EfficiencyPlans plans, PlanContents contents, PlanGrounds grounds, Clock clock) {
    this.plans = plans;
    this.contents = contents;
    this.grounds = grounds;
    this.clock = clock;
  }

  SubmitCheck of(Viewer viewer, WorkingCopy copy) {
    var details = plans.details(viewer, copy.plan());
    var content = contents.version(viewer, copy.plan(), copy.number());
    var findings = SubmitRules.check(copy.year(), copy.reach(), content,
        grounds.beside(viewer, details.plan(), content));
    return new SubmitCheck(findings, details.plan().due(), isLate(details));
  }

  /** Only who submits for the first time can be late; what was returned has another last day. */
  private boolean isLate(PlanDetails details) {
    var due = details.plan().due();
    return due != null && details.plan().state() == PlanState.DRAFT && LocalDate.now(clock).isAfter(due);
  }
}
