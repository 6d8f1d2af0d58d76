package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.speelruimte.contracting.ProcurementRow;
import nl.speelruimte.contracting.Procurements;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-25: look up the procurements; each leads to its lots. */
@Route("procurements")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class ProcurementsView extends Div implements HasDynamicTitle {

  private final Procurements procurements;
  private final Viewer viewer;

  ProcurementsView(Procurements procurements, RegisterButtons register, CurrentViewer current) {
    this.procurements = procurements;
    this.viewer = current.get();
    addClassName("view");
    add(new PageHeader(getPageTitle()).sub(getTranslation("contracting.procurements.sub"))
        .actions(register.ofProcurements(viewer)), grid());
  }

  private PortalGrid<ProcurementRow> grid() {
    var grid = new PortalGrid<ProcurementRow>("procurements", getPageTitle());
    grid.column("name", getTranslation("contracting.field.procurement")).text(ProcurementRow::name)
        .link(row -> "lots?procurement=" + URLEncoder.encode(row.code(), StandardCharsets.UTF_8))
        .sorted("name").phone().grow(2);
    grid.column("code", getTranslation("contracting.field.code")).text(ProcurementRow::code).sorted("code");
    grid.column("procedure", getTranslation("contracting.field.procedure"))
        .text(row -> getTranslation("contracting.procedure-kind." + row.procedure())).sorted("procedure");
    grid.column("start", getTranslation("contracting.field.start")).date(ProcurementRow::start).sorted("start").phone();
    grid.column("end", getTranslation("contracting.field.end")).date(ProcurementRow::end).sorted("end").phone();
    grid.column("lots", getTranslation("contracting.lots.title")).number(ProcurementRow::lots).sorted("lots");
    return grid.identifiedBy(ProcurementRow::code)
        .whenEmpty(new EmptyState(getTranslation("contracting.procurements.empty"),
            getTranslation("contracting.register.how")))
        .rows(page -> procurements.rows(viewer, page), () -> procurements.count(viewer));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("contracting.procurements.title");
  }
}
