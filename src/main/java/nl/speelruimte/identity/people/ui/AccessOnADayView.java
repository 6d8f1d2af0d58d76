package nl.speelruimte.identity.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.identity.people.AccessOnADay;
import nl.speelruimte.identity.people.AccessRow;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.WhoAsks;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-92: who could see what on a day. */
@Route("access-on-a-day")
@RolesAllowed({"BUREAU_ADMIN", "PROVIDER_ADMIN", "AUDITOR"})
class AccessOnADayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final AccessOnADay access;
  private final Viewer viewer;
  private final Clock clock;
  private final FilterBar filters = new FilterBar();
  private final DateField day = new DateField(getTranslation("identity.look-back.day"));
  private AsOf asOf;

  AccessOnADayView(AccessOnADay access, WhoAsks current, Clock clock) {
    this.access = access;
    this.viewer = current.get();
    this.clock = clock;
    asOf = AsOf.endOf(LocalDate.now(clock));

    day.setMax(LocalDate.now(clock));
    day.addValueChangeListener(change -> {
      if (change.isFromClient() && change.getValue() != null) {
        UI.getCurrent().navigate("access-on-a-day?asOf=" + change.getValue());
      }
    });
    filters.search("q", getTranslation("identity.people.search-name"));

    addClassName("view");
    add(new PageHeader(getPageTitle()).sub(getTranslation("identity.look-back.sub")).actions(day), filters, grid());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var today = LocalDate.now(clock);
    asOf = event.getLocation().getQueryParameters().getSingleParameter("asOf").flatMap(AsOf::parse)
        .filter(asked -> !asked.day().isAfter(today)).orElse(AsOf.endOf(today));
    day.setValue(asOf.day());
  }

  private PortalGrid<AccessRow> grid() {
    var grid = new PortalGrid<AccessRow>("access-on-a-day", getPageTitle());
    grid.column("name", getTranslation("identity.field.name")).text(AccessRow::name).sorted("name").phone().grow(2);
    grid.column("organisation", getTranslation("identity.field.organisation")).text(AccessRow::organisationName)
        .sorted("organisation").grow(2);
    grid.column("role", getTranslation("identity.field.role")).text(row -> PersonWords.role(row.role())).sorted("role")
        .phone().grow(2);
    grid.column("reach", getTranslation("identity.field.reach")).text(AccessRow::reach).grow(2);
    grid.column("from", getTranslation("identity.field.from")).date(AccessRow::from).sorted("from");
    grid.column("to", getTranslation("identity.field.to")).date(AccessRow::to);
    return grid.filteredBy(filters).sortedBy("name", false)
        .whenEmpty(new EmptyState(getTranslation("identity.look-back.empty"), getTranslation("identity.look-back.how")))
        .rows(page -> access.rows(viewer, asOf, text(), page), () -> access.count(viewer, asOf, text()));
  }

  private String text() {
    return filters.value("q").orElse("");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("identity.look-back.title");
  }
}
