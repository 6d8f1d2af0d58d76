package nl.speelruimte.plans.changes.ui;

import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanRow;
import nl.speelruimte.plans.changes.PlanChanges;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.ui.PlanNote;
import nl.speelruimte.plans.ui.PlanPage;
import nl.speelruimte.plans.ui.PlanSection;
import nl.speelruimte.plans.ui.PlanWords;
import nl.speelruimte.plans.ui.PlansNote;
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
    return new PlanNote(100, page -> ChangesNote.of(changes, page));
  }

  @Bean
  PlansNote changedSinceSeen(PlanChanges changes) {
    return new PlansNote((viewer, rows) -> {
      var words = new HashMap<PlanId, String>();
      changes.unseen(viewer, rows.stream().map(PlanRow::id).collect(Collectors.toSet()))
          .forEach((plan, unseen) -> words.put(plan, PlanWords.text("plans.unseen." + unseen)));
      return words;
    });
  }

  private static boolean hasEarlierVersions(PlanPage page) {
    var shown = PlanChanges.shown(page.plan());
    return shown != null && shown > 1;
  }
}
