package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.uikit.Card;

/** The contracts of a provider on its page. */
class ContractsSection implements ProviderSection {

  private final Contracts contracts;

  ContractsSection(Contracts contracts) {
    this.contracts = contracts;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public String titleKey() {
    return "contracting.section.contracts";
  }

  @Override
  public boolean appliesTo(Viewer viewer, ProviderId provider) {
    return true;
  }

  @Override
  public Component build(Viewer viewer, ProviderId provider) {
    return new Card(I18NProvider.translate("contracting.section.contracts"),
        ContractsGrid.of(contracts, viewer, () -> ContractFilter.of(provider), false));
  }
}
