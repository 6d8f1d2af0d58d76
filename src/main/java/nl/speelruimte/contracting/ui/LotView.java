package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.LotDetails;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import org.springframework.beans.factory.ObjectProvider;

/** UC-25: one lot, the municipalities that buy it and the contracts for it. */
@Route("lots/:lot([0-9]{1,9})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class LotView extends DetailPage {

  private final LotPages pages;
  private final List<LotSection> sections;
  private final Viewer viewer;

  LotView(LotPages pages, ObjectProvider<LotSection> sections, CurrentViewer current) {
    this.pages = pages;
    this.sections = sections.stream().sorted(Comparator.comparingInt(LotSection::order)).toList();
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().getInteger("lot").map(LotId::new).orElseThrow());
  }

  private void show(LotId id) {
    var details = pages.lots().details(viewer, id);
    var title = getTranslation("contracting.lot.label", details.lot().code(), details.lot().name());
    var agreed = Rows.stack(new Card(getTranslation("contracting.contracts.title"), ContractsGrid.of(pages.contracts(), viewer,
        () -> ContractFilter.of(id), !viewer.role().isProvider())));
    var page = new LotSection.Page(viewer, details, () -> show(id));
    sections.forEach(section -> section.content(page).forEach(agreed::add));
    show(title, new PageHeader(title).crumb(getTranslation("contracting.lots.title"), "lots")
            .sub(details.lot().procurement()).actions(pages.buttons().ofLot(viewer, details)),
        Rows.columns(agreed, Rows.stack(facts(details), municipalities(details))),
        HistoryPanel.card(pages.trail(), viewer, LotDetails.subject(id)));
  }

  private Component facts(LotDetails details) {
    var group = details.lot().budgetGroup();
    return new Card(getTranslation("contracting.card.lot"), new DefinitionRows()
        .row(getTranslation("contracting.field.variant"),
            getTranslation("contracting.delivery-variant." + details.lot().variant()))
        .row(getTranslation("contracting.field.budgetGroup"), group == null ? Amounts.NONE : group));
  }

  private Component municipalities(LotDetails details) {
    var list = new UnorderedList();
    details.municipalities().forEach(name -> list.add(new ListItem(name)));
    return new Card(getTranslation("contracting.field.municipalities"), list);
  }
}
