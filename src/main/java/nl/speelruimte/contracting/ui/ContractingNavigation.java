package nl.speelruimte.contracting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The agreements' lines in the main menu, and the contracts of a provider on its page. */
@Configuration(proxyBeanMethods = false)
public class ContractingNavigation {

  @Bean
  NavigationEntry contractsEntry() {
    return NavigationEntry.forAll(NavigationGroup.REGISTER, "contracting.contracts.title", ContractsView.class, 30);
  }

  @Bean
  NavigationEntry lotsEntry() {
    return NavigationEntry.forAll(NavigationGroup.REGISTER, "contracting.lots.title", LotsView.class, 40);
  }

  @Bean
  NavigationEntry procurementsEntry() {
    return NavigationEntry.forAll(NavigationGroup.REGISTER, "contracting.procurements.title", ProcurementsView.class,
        50);
  }

  @Bean
  NavigationEntry productsEntry() {
    return NavigationEntry.forAll(NavigationGroup.REGISTER, "contracting.products.title", ProductsView.class, 60);
  }

  @Bean
  ProviderSection contractsSection(Contracts contracts) {
    return new ProviderSection(100, "contracting.section.contracts",
        (viewer, provider) -> new Card(I18NProvider.translate("contracting.section.contracts"),
            ContractsGrid.of(contracts, viewer, () -> ContractFilter.of(provider), false)));
  }
}
