package nl.speelruimte.spending.ui;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the spending spaces in the main menu, and the spaces of a provider on its page. */
@Configuration(proxyBeanMethods = false)
public class SpendingNavigation {

  private static final int ORDER = 30;
  private static final Set<Role> PROVIDERS = EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DATA, Role.PROVIDER_ADMIN);

  @Bean
  NavigationEntry spacesEntry() {
    return new NavigationEntry(NavigationGroup.SPACES, "spending.navigation.spaces", SpacesView.class, ORDER,
        EnumSet.complementOf(EnumSet.copyOf(PROVIDERS)), null);
  }

  @Bean
  NavigationEntry ownSpacesEntry() {
    return new NavigationEntry(
        NavigationGroup.SPACES, "spending.navigation.own", SpacesView.class, ORDER, PROVIDERS, null);
  }

  @Bean
  ProviderSection spacesSection(SpendingSpaces spaces, Clock clock) {
    return new ProviderSection(200, "spending.section.spaces",
        (viewer, provider) -> SpacesSection.of(spaces, clock, viewer, provider));
  }
}
