package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.contracting.ContractAction;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.list.AsOfBar;
import nl.speelruimte.uikit.list.EmptyState;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * UC-24: what was agreed in one contract: term, lots, municipalities, products with tariffs, and its history; now, or as it
 * stood on a day.
 */
@Route("contracts/:contract([0-9]{1,9})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class ContractView extends DetailPage {

  private final ContractPages pages;
  private final List<ContractSection> sections;
  private final Viewer viewer;
  private final AsOfBar asOf;

  ContractView(ContractPages pages, ObjectProvider<ContractSection> sections, CurrentViewer current, Clock clock) {
    this.pages = pages;
    this.sections = sections.stream().sorted(Comparator.comparingInt(ContractSection::order)).toList();
    this.viewer = current.get();
    this.asOf = new AsOfBar(clock);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    asOf.read(event.getLocation());
    show(event.getRouteParameters().getInteger("contract").map(ContractId::new).orElseThrow());
  }

  private void show(ContractId id) {
    var from = asOf.asOf();
    if (from == null) {
      show(pages.contracts().details(viewer, id), null);
    } else {
      lookBack(id, from);
    }
  }

  /** Whoever may see the contract now is told when it was not in the register yet. */
  private void lookBack(ContractId id, AsOf from) {
    ContractDetails then;
    try {
      then = pages.contracts().details(viewer, id, from);
    } catch (NotHere notYet) {
      var now = pages.contracts().details(viewer, id);
      show(now.contract().number(), new PageHeader(now.contract().number()), asOf,
          new EmptyState(getTranslation("contracting.contract.not-yet"),
              getTranslation("contracting.contract.not-yet-how")));
      return;
    }
    show(then, from);
  }

  private void show(ContractDetails details, @Nullable AsOf from) {
    var id = details.contract().id();
    var page = new ContractSection.Page(viewer, details, from, () -> show(id));
    var agreed = Rows.stack(new TariffsPanel(pages.products(), pages.codes().labels(viewer), viewer, id, asOf::asOf));
    sections.forEach(section -> section.content(page).forEach(agreed::add));
    show(details.contract().number(), header(page), asOf, Rows.columns(agreed, new ContractTermsPanel(page, pages.buttons())));
    if (from == null) {
      add(HistoryPanel.card(pages.trail(), viewer, ContractDetails.subject(id, details.contract().provider())));
    }
  }

  private Component header(ContractSection.Page page) {
    var details = page.details();
    var contract = details.contract();
    var header = new PageHeader(contract.number())
        .crumb(getTranslation("contracting.contracts.title"), "contracts")
        .status(ContractStatuses.badge(contract.status()))
        .sub(new Anchor("providers/" + contract.provider(), contract.providerName()))
        .sub(getTranslation("contracting.contract.term", Amounts.of(this).date(contract.start()),
            Amounts.of(this).date(contract.lastDay())));
    if (details.endsByNotice() != null) {
      header.sub(getTranslation("contracting.notice.given", Amounts.of(this).date(details.endsByNotice())));
    }
    if (page.asOf() == null) {
      sections.forEach(section -> header.actions(section.actions(page).toArray(Component[]::new)));
    }
    if (details.may().contains(ContractAction.LOAD_CHANGES)) {
      header.actions(PageHeader.link("imports", getTranslation("contracting.contract.load")));
    }
    return header;
  }
}
