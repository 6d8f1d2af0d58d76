package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.contracting.LotFilter;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.contracting.Lots;
import nl.speelruimte.contracting.Procurements;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.PartyOptions;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;
import org.springframework.data.domain.Pageable;

/** UC-25: look up the lots and who buys them. */
@Route("lots")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class LotsView extends Div implements HasDynamicTitle {

  private final Lots lots;
  private final Viewer viewer;
  private final FilterBar filters = new FilterBar();

  LotsView(Lots lots, Procurements procurements, PartyDirectory directory, RegisterButtons register,
      CurrentViewer current) {
    this.lots = lots;
    this.viewer = current.get();

    filters.search("q", getTranslation("contracting.lots.search"))
        .choice("procurement", getTranslation("contracting.field.procurement"),
            procurements.rows(viewer, Pageable.unpaged()).stream()
                .map(each -> new Option(each.code(), each.name())).toList())
        .choice("municipality", getTranslation("contracting.field.municipality"),
            PartyOptions.municipalities(directory.of(viewer)));

    addClassName("view");
    add(new PageHeader(getPageTitle()).sub(getTranslation("contracting.lots.sub")).actions(register.ofLots(viewer)),
        filters, grid());
  }

  private PortalGrid<LotRow> grid() {
    var grid = new PortalGrid<LotRow>("lots", getPageTitle());
    grid.column("code", getTranslation("contracting.field.lot")).text(LotRow::code).link(row -> "lots/" + row.id())
        .sorted("code").phone();
    grid.column("name", getTranslation("contracting.field.name")).text(LotRow::name).sorted("name").phone().grow(2);
    grid.column("procurement", getTranslation("contracting.field.procurement")).text(LotRow::procurement)
        .sorted("procurement");
    grid.column("group", getTranslation("contracting.field.budgetGroup")).text(LotRow::budgetGroup)
        .sorted("budgetGroup");
    grid.column("variant", getTranslation("contracting.field.variant"))
        .text(row -> getTranslation("contracting.delivery-variant." + row.variant())).sorted("variant");
    grid.column("municipalities", getTranslation("contracting.field.municipalities")).number(LotRow::municipalities)
        .sorted("municipalities");
    grid.column("contracts", getTranslation("contracting.contracts.title")).number(LotRow::contracts)
        .sorted("contracts").phone();
    return grid.filteredBy(filters).identifiedBy(LotRow::id)
        .whenEmpty(new EmptyState(getTranslation("contracting.lots.empty"), getTranslation("contracting.register.how")))
        .rows(page -> lots.rows(viewer, filter(), page), () -> lots.count(viewer, filter()));
  }

  private LotFilter filter() {
    return new LotFilter(filters.value("q").orElse(""), filters.value("procurement").orElse(null),
        filters.number("municipality").map(MunicipalityId::new).orElse(null));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("contracting.lots.title");
  }
}
