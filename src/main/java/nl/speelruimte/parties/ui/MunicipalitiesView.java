package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.GroupRow;
import nl.speelruimte.parties.Municipalities;
import nl.speelruimte.parties.MunicipalityGroups;
import nl.speelruimte.parties.MunicipalityRow;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.WhoAsks;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-22: look up the municipalities of the region and the groups they form. */
@Route("municipalities")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class MunicipalitiesView extends Div implements HasDynamicTitle {

  private final Municipalities municipalities;
  private final MunicipalityGroups groups;
  private final Viewer viewer;
  private final FilterBar filters = new FilterBar();

  MunicipalitiesView(Municipalities municipalities, MunicipalityGroups groups, WhoAsks current) {
    this.municipalities = municipalities;
    this.groups = groups;
    this.viewer = current.get();

    filters.search("q", getTranslation("parties.municipalities.search"));

    addClassName("view");
    add(new PageHeader(getPageTitle()).sub(getTranslation("parties.municipalities.sub")), filters, places(),
        new H2(getTranslation("parties.groups.title")), groups());
  }

  private PortalGrid<MunicipalityRow> places() {
    var grid = new PortalGrid<MunicipalityRow>("municipalities", getPageTitle());
    grid.column("name", getTranslation("parties.field.municipality")).text(MunicipalityRow::name)
        .link(row -> "municipalities/" + row.id()).sorted("name").phone().grow(2);
    grid.column("cbs", getTranslation("parties.field.cbsCode")).text(MunicipalityRow::cbsCode).sorted("cbsCode").phone();
    grid.column("region", getTranslation("parties.field.region")).text(MunicipalityRow::region);
    grid.column("groups", getTranslation("parties.field.groups")).text(MunicipalityRow::groups).sorted("groups");
    return grid.filteredBy(filters).identifiedBy(MunicipalityRow::id).sortedBy("name", false)
        .whenEmpty(new EmptyState(getTranslation("parties.municipalities.empty"),
            getTranslation("parties.register.how")))
        .rows(page -> municipalities.rows(viewer, text(), page), () -> municipalities.count(viewer, text()));
  }

  private PortalGrid<GroupRow> groups() {
    var grid = new PortalGrid<GroupRow>("municipality-groups", getTranslation("parties.groups.title"));
    grid.column("code", getTranslation("parties.field.groupCode")).text(GroupRow::code)
        .link(row -> "municipality-groups/" + row.id()).sorted("code").phone();
    grid.column("name", getTranslation("parties.field.groupName")).text(GroupRow::name).sorted("name").phone().grow(2);
    grid.column("members", getTranslation("parties.field.members")).number(GroupRow::members).sorted("members");
    grid.column("from", getTranslation("parties.field.validFrom")).date(GroupRow::validFrom).sorted("validFrom");
    return grid.identifiedBy(GroupRow::id).sortedBy("code", false)
        .whenEmpty(new EmptyState(getTranslation("parties.groups.empty"), getTranslation("parties.register.how")))
        .rows(page -> groups.rows(viewer, page), () -> groups.count(viewer));
  }

  private String text() {
    return filters.value("q").orElse("");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("parties.municipalities.title");
  }
}
