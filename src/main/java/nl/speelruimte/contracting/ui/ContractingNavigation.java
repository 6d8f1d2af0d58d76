package nl.speelruimte.contracting.ui;

import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.parties.ProviderSection;
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
    return new ContractsSection(contracts);
  }
}
