package nl.speelruimte.spending.stops.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.spending.stops.IntakeStops;
import nl.speelruimte.spending.stops.StopDesk;
import nl.speelruimte.spending.stops.StopFilter;
import nl.speelruimte.spending.ui.SpaceSection;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the stops in the menu, and the stops of a provider and of a space on their pages. */
@Configuration(proxyBeanMethods = false)
public class StopsNavigation {

  private static final int MENU = 33;
  private static final int PAGE = 210;

  @Bean
  NavigationEntry stopsEntry() {
    return new NavigationEntry(NavigationGroup.SPACES, "spending.stop.title", StopsView.class, MENU,
        EnumSet.complementOf(EnumSet.of(Role.SYSTEM)), null);
  }

  @Bean
  ProviderSection stopsOfProvider(IntakeStops stops, Clock clock) {
    return new ProviderSection(PAGE, "spending.section.stops", (viewer, provider) -> new Card(
        StopWords.text("spending.stop.title"), StopsGrid.of(stops, viewer, () -> StopFilter.of(provider), null,
            LocalDate.now(clock))));
  }

  @Bean
  SpaceSection stopsOfSpace(IntakeStops stops, StopDesk desk, Clock clock) {
    return new StopsSection(stops, desk, clock);
  }
}
