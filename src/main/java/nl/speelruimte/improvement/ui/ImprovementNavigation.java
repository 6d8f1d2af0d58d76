package nl.speelruimte.improvement.ui;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.improvement.ActionFilter;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.OriginSection;
import nl.speelruimte.improvement.changes.ActionChanges;
import nl.speelruimte.parties.ProviderItems;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.PageRequest;

/** Where the actions show themselves: the menu, the page of a provider and its timeline, and the page they came from. */
@Configuration(proxyBeanMethods = false)
public class ImprovementNavigation {

  private static final int ON_TIMELINE = 100;

  @Bean
  NavigationEntry actionsEntry() {
    return NavigationEntry.forAll(NavigationGroup.SPACES, "improvement.list.title", ImprovementActionsView.class, 85);
  }

  @Bean
  ProviderSection actionsSection(ImprovementActions actions, ActionChanges changes, Clock clock) {
    return new ProviderSection(260, "improvement.section.actions", (viewer, provider) -> new Card(
        ActionWords.text("improvement.section.actions"),
        ActionsGrid.of(actions, changes, viewer, () -> ActionFilter.of(provider), null, LocalDate.now(clock))));
  }

  @Bean
  ProviderItems actionsOnTimeline(ImprovementActions actions) {
    return (viewer, provider) -> actions.rows(viewer, ActionFilter.of(provider), PageRequest.of(0, ON_TIMELINE)).stream()
        .map(row -> new ProviderItems.Item(row.subject(),
            ActionWords.text("improvement.timeline.action", row.code(), row.title()), "improvement-actions/" + row.id()))
        .toList();
  }

  @Bean
  OriginSection actionsOfOrigin(Clock clock) {
    return effects -> new OriginPanel(effects, LocalDate.now(clock));
  }
}
