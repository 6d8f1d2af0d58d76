package nl.speelruimte.plans.writing.ui;

import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.plans.ui.PlanSection;
import nl.speelruimte.plans.writing.PlanDrafts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** UC-107: who did what in the working copies of a plan, for its provider alone. */
@Configuration(proxyBeanMethods = false)
class WorkOnPlans {

  @Bean
  PlanSection workOnPlan(AuditTrail trail) {
    return new PlanSection(950, "plans.writing.section.work",
        page -> HistoryPanel.card(trail, page.viewer(), PlanDrafts.work(page.plan())),
        page -> page.viewer().scope() instanceof AccessScope.OfProvider);
  }
}
