package nl.speelruimte.plans.changes.ui;

import java.util.Optional;
import nl.speelruimte.plans.changes.PlanChanges;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.ui.PlanNote;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.plans.ui.PlanSection;
import nl.speelruimte.spending.SpendingSpaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts what changed on the page of a plan. */
@Configuration(proxyBeanMethods = false)
class ChangesOfPlans {

  @Bean
  PlanSection changesOfPlan(PlanChanges changes, PlanContents contents, SpendingSpaces spaces) {
    return new PlanSection(100, "plans.section.changes",
        page -> ChangesSection.of(changes, contents, spaces, page), ChangesOfPlans::hasEarlierVersions);
  }

  @Bean
  PlanNote changesSinceSeen(PlanChanges changes) {
    return new PlanNote(100, page -> Optional.ofNullable(ChangesNote.of(changes, page)));
  }

  private static boolean hasEarlierVersions(PlanPage page) {
    var shown = PlanChanges.shown(page.plan());
    return shown != null && shown > 1;
  }
}
