package nl.speelruimte.parties.ui;

import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.ProviderDetails;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register's lines in the main menu, and its own sections of the provider page. */
@Configuration(proxyBeanMethods = false)
public class PartiesNavigation {

  @Bean
  NavigationEntry providersEntry() {
    return NavigationEntry.of(NavigationGroup.REGISTER, "parties.providers.title", ProvidersView.class, 10,
        Role.BUREAU_MANAGER, Role.BUREAU_ANALYST, Role.BUREAU_ADMIN, Role.MUNICIPAL_MANAGER, Role.MUNICIPAL_READER,
        Role.AUDITOR);
  }

  @Bean
  NavigationEntry ownOrganisationEntry() {
    return NavigationEntry.of(NavigationGroup.REGISTER, "parties.provider.own", OwnProviderView.class, 10,
        Role.PROVIDER_MANAGER, Role.PROVIDER_DATA, Role.PROVIDER_ADMIN);
  }

  @Bean
  NavigationEntry municipalitiesEntry() {
    return NavigationEntry.forAll(NavigationGroup.REGISTER, "parties.municipalities.title", MunicipalitiesView.class, 20);
  }

  @Bean
  ProviderSection registerSection(Providers providers) {
    return new ProviderSection(10, "parties.section.register",
        (viewer, provider) -> RegisterSection.of(providers.details(viewer, provider)));
  }

  @Bean
  ProviderSection historySection(AuditTrail trail) {
    return new ProviderSection(990, "parties.section.history",
        (viewer, provider) -> HistoryPanel.card(trail, viewer, ProviderDetails.subject(provider)));
  }
}
