package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.contracting.CodeLists;
import nl.speelruimte.contracting.ContractAction;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractProducts;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import org.springframework.beans.factory.ObjectProvider;

/** UC-24: what was agreed in one contract: term, lots, municipalities, products with tariffs, and its history. */
@Route("contracts/:contract([0-9]{1,9})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class ContractView extends DetailPage {

  private final Contracts contracts;
  private final ContractProducts products;
  private final CodeLists codes;
  private final AuditTrail trail;
  private final List<ContractSection> sections;
  private final Viewer viewer;

  ContractView(Contracts contracts, ContractProducts products, CodeLists codes, AuditTrail trail,
      ObjectProvider<ContractSection> sections, CurrentViewer current) {
    this.contracts = contracts;
    this.products = products;
    this.codes = codes;
    this.trail = trail;
    this.sections = sections.stream().sorted(Comparator.comparingInt(ContractSection::order)).toList();
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().getInteger("contract").map(ContractId::new).orElseThrow());
  }

  private void show(ContractId id) {
    var details = contracts.details(viewer, id);
    var page = new ContractSection.Page(viewer, details, null, () -> show(id));
    var agreed = Rows.stack(new TariffsPanel(products, codes.labels(viewer), viewer, id));
    sections.forEach(section -> section.content(page).forEach(agreed::add));
    show(details.contract().number(), header(page), Rows.columns(agreed, side(details)),
        HistoryPanel.card(trail, viewer, ContractDetails.subject(id, details.contract().provider())));
  }

  private Component header(ContractSection.Page page) {
    var details = page.details();
    var contract = details.contract();
    var header = new PageHeader(contract.number())
        .crumb(getTranslation("contracting.contracts.title"), "contracts")
        .status(ContractStatuses.badge(contract.status()))
        .sub(new Anchor("providers/" + contract.provider(), contract.providerName()))
        .sub(getTranslation("contracting.contract.term", Amounts.of(this).date(contract.start()),
            Amounts.of(this).date(contract.end())));
    if (details.may().contains(ContractAction.LOAD_CHANGES)) {
      header.actions(PageHeader.link("imports", getTranslation("contracting.contract.load")));
    }
    sections.forEach(section -> header.actions(section.actions(page).toArray(Component[]::new)));
    return header;
  }

  private Component side(ContractDetails details) {
    return Rows.stack(terms(details), lots(details), municipalities(details));
  }

  private Component terms(ContractDetails details) {
    return new Card(getTranslation("contracting.card.terms"), new DefinitionRows()
        .row(getTranslation("contracting.field.procurement"), details.contract().procurement())
        .row(getTranslation("contracting.field.noticeBy"), Amounts.of(this).date(details.contract().noticeBy()))
        .row(getTranslation("contracting.field.noticeMonths"), months(details.noticeMonths()))
        .row(getTranslation("contracting.field.extensionOptions"), details.extensionOptions() == 0
            ? getTranslation("contracting.extension.none")
            : getTranslation("contracting.extension.some", details.extensionOptions(),
                months(details.extensionLengthMonths()))));
  }

  private Component lots(ContractDetails details) {
    var list = new UnorderedList();
    details.lots().forEach(lot -> list.add(new ListItem(new Anchor("lots/" + lot.id(),
        getTranslation("contracting.lot.label", lot.code(), lot.name())))));
    return new Card(getTranslation("contracting.field.lots"), list);
  }

  private Component municipalities(ContractDetails details) {
    var list = new UnorderedList();
    details.municipalities().forEach(name -> list.add(new ListItem(name)));
    return new Card(getTranslation("contracting.field.municipalities"), list);
  }

  private String months(int number) {
    return getTranslation("contracting.months", number);
  }
}
