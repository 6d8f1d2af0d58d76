package nl.speelruimte.spending.procedure.ui;

import java.util.EnumSet;
import java.util.Set;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the yearly procedure in the main menu. */
@Configuration(proxyBeanMethods = false)
public class ProcedureNavigation {

  private static final Set<Role> PROVIDERS = EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_DATA, Role.PROVIDER_ADMIN);
  private static final Set<Role> PAYERS = EnumSet.of(Role.BUREAU_MANAGER, Role.BUREAU_ANALYST, Role.BUREAU_ADMIN,
      Role.MUNICIPAL_MANAGER, Role.MUNICIPAL_READER, Role.AUDITOR);

  @Bean
  NavigationEntry preparationEntry() {
    return new NavigationEntry(NavigationGroup.SPACES, "spending.navigation.preparation", PreparationView.class, 32,
        PAYERS, null);
  }

  @Bean
  NavigationEntry agreementsEntry(Intentions intentions) {
    return new NavigationEntry(NavigationGroup.SPACES, "spending.navigation.agreements", AgreementsView.class, 33,
        PAYERS, intentions::waitingCount);
  }

  @Bean
  ProviderSection intendedSection(Intentions intentions) {
    return new ProviderSection(210, "spending.navigation.intended",
        (viewer, provider) -> IntendedOfProvider.of(intentions, viewer, provider));
  }

  @Bean
  NavigationEntry intendedEntry() {
    return new NavigationEntry(NavigationGroup.SPACES, "spending.navigation.intended", IntendedView.class, 32, PROVIDERS,
        null);
  }
}
