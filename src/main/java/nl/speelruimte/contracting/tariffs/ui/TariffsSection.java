package nl.speelruimte.contracting.tariffs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import nl.speelruimte.contracting.CodeLists;
import nl.speelruimte.contracting.ContractAction;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.Products;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.contracting.tariffs.TariffDesk;
import nl.speelruimte.contracting.ui.ContractSection;
import org.springframework.data.domain.Pageable;

/** UC-53: the button by which the bureau agrees a tariff on the page of a contract. */
@org.springframework.stereotype.Component
class TariffsSection implements ContractSection {

  private final TariffDesk desk;
  private final Contracts contracts;
  private final Products products;
  private final CodeLists codes;

  TariffsSection(TariffDesk desk, Contracts contracts, Products products, CodeLists codes) {
    this.desk = desk;
    this.contracts = contracts;
    this.products = products;
    this.codes = codes;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<Component> content(Page page) {
    return List.of();
  }

  @Override
  public List<Component> actions(Page page) {
    return page.details().may().contains(ContractAction.AGREE_TARIFFS)
        ? List.of(new Button(Words.text("contracting.tariff.add"), click -> open(page))) : List.of();
  }

  private void open(Page page) {
    var details = contracts.details(page.viewer(), page.details().contract().id());
    TariffDialog.open(details, products.rows(page.viewer(), "", "", Pageable.unpaged()), codes.labels(page.viewer()),
        tariff -> desk.agree(page.viewer(), details.contract().id(), tariff), page.changed());
  }
}
