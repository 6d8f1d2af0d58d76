package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.ProviderCard;
import nl.speelruimte.parties.ProviderDetails;
import nl.speelruimte.parties.ProviderItems;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.parties.proposals.Proposals;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.beans.factory.ObjectProvider;
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
  ProviderSection overviewSection(ObjectProvider<ProviderCard> cards) {
    return new ProviderSection(0, "parties.section.overview",
        (viewer, provider) -> OverviewSection.of(cards, viewer, provider));
  }

  @Bean
  ProviderSection registerSection(ProviderServices ask) {
    return new ProviderSection(10, "parties.section.register", (viewer, provider) -> RegisterSection.of(
        ask.providers().details(viewer, provider), new ContactsCard(ask, viewer, provider, true)));
  }

  @Bean
  ProviderSection proposalsSection(ProviderServices ask) {
    return new ProviderSection(20, "parties.section.proposals",
        (viewer, provider) -> new ProposalsSection(ask, viewer, provider)).onlyFor(Proposals::areFor);
  }

  @Bean
  ProviderSection timelineSection(ProviderServices ask) {
    return new ProviderSection(980, "parties.section.timeline",
        (viewer, provider) -> new Card(I18NProvider.translate("parties.timeline.title"),
            new TimelinePanel(ask, viewer, provider, 15, true)));
  }

  @Bean
  ProviderSection historySection(AuditTrail trail) {
    return new ProviderSection(990, "parties.section.history",
        (viewer, provider) -> HistoryPanel.card(trail, viewer, ProviderDetails.subject(provider)));
  }

  @Bean
  ProviderCard contactsOnOverview(ProviderServices ask) {
    return ProviderCard.narrow(10, (viewer, provider) -> new ContactsCard(ask, viewer, provider, false));
  }

  @Bean
  ProviderCard happeningsOnOverview(ProviderServices ask) {
    return ProviderCard.narrow(90, (viewer, provider) -> new Card(I18NProvider.translate("parties.timeline.title"),
        new TimelinePanel(ask, viewer, provider, 5, false),
        new Anchor("providers/" + provider + "/timeline", I18NProvider.translate("parties.timeline.all"))));
  }

  @Bean
  ProviderItems registerOnTimeline() {
    return (_, provider) -> List.of(new ProviderItems.Item(ProviderDetails.subject(provider),
        I18NProvider.translate("parties.section.register"), "providers/" + provider + "/register"));
  }

  @Bean
  ProviderItems proposalsOnTimeline(Proposals proposals) {
    return (viewer, provider) -> proposals.rows(viewer, provider).stream()
        .map(proposal -> new ProviderItems.Item(proposal.subject(), proposal.title(),
            "providers/" + provider + "/proposals")).toList();
  }
}
