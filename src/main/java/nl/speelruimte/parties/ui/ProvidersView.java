package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderFilter;
import nl.speelruimte.parties.ProviderRow;
import nl.speelruimte.parties.ProviderStatus;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.WhoAsks;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-20: look up a provider of the region. */
@Route("providers")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR"})
class ProvidersView extends Div implements HasDynamicTitle {

  private final Providers providers;
  private final Viewer viewer;
  private final FilterBar filters = new FilterBar();

  ProvidersView(Providers providers, WhoAsks current) {
    this.providers = providers;
    this.viewer = current.get();

    filters.search("q", getTranslation("parties.providers.search"))
        .choice("status", getTranslation("parties.field.status"), Arrays.stream(ProviderStatus.values())
            .map(status -> new Option(status.name(), word(status))).toList());

    addClassName("view");
    add(new PageHeader(getPageTitle()).sub(getTranslation("parties.providers.sub")), filters, grid());
  }

  private PortalGrid<ProviderRow> grid() {
    var grid = new PortalGrid<ProviderRow>("providers", getPageTitle());
    grid.column("name", getTranslation("parties.field.name")).text(ProviderRow::name)
        .link(row -> "providers/" + row.id()).sorted("name").phone().grow(2);
    grid.column("agb", getTranslation("parties.field.agbCode")).text(ProviderRow::agbCode).sorted("agbCode").phone();
    grid.column("kvk", getTranslation("parties.field.kvkNr")).text(ProviderRow::kvkNr).sorted("kvkNr");
    grid.column("places", getTranslation("parties.field.places")).text(ProviderRow::places).sorted("places").grow(2);
    grid.column("status", getTranslation("parties.field.status"))
        .badge(row -> status(row.status()), row -> word(row.status())).sorted("status");
    return grid.filteredBy(filters).identifiedBy(ProviderRow::id).sortedBy("name", false)
        .whenEmpty(new EmptyState(getTranslation("parties.providers.empty"), getTranslation("parties.register.how")))
        .rows(page -> providers.rows(viewer, filter(), page), () -> providers.count(viewer, filter()));
  }

  private ProviderFilter filter() {
    return new ProviderFilter(filters.value("q").orElse(""),
        filters.constant("status", ProviderStatus.class).orElse(null));
  }

  private String word(ProviderStatus status) {
    return getTranslation("parties.provider-status." + status);
  }

  static Status status(ProviderStatus status) {
    return switch (status) {
      case ACTIVE -> Status.OK;
      case ENDED -> Status.NONE;
    };
  }

  @Override
  public String getPageTitle() {
    return getTranslation("parties.providers.title");
  }
}
