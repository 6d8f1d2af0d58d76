package nl.speelruimte.spending.stops.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.stops.IntakeStops;
import nl.speelruimte.spending.stops.StopDesk;
import nl.speelruimte.spending.stops.StopDetails;
import nl.speelruimte.spending.stops.StopExceptions;
import nl.speelruimte.spending.stops.StopId;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.list.AsOfBar;
import nl.speelruimte.uikit.list.EmptyState;
import org.jspecify.annotations.Nullable;

/** UC-80, UC-81, UC-36: one intake stop, now or as it was: what was asked and decided, its letters, and the requests during it. */
@Route("spaces/stops/:stop([0-9]{1,12})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class StopView extends DetailPage {

  private final IntakeStops stops;
  private final StopDesk desk;
  private final StopExceptions exceptions;
  private final AuditTrail trail;
  private final Clock clock;
  private final Viewer viewer;
  private final AsOfBar lookingBack;
  private @Nullable AsOf asOf;

  StopView(IntakeStops stops, StopDesk desk, StopExceptions exceptions, AuditTrail trail, CurrentViewer current,
      Clock clock) {
    this.stops = stops;
    this.desk = desk;
    this.exceptions = exceptions;
    this.trail = trail;
    this.clock = clock;
    this.viewer = current.get();
    this.lookingBack = new AsOfBar(clock);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    asOf = lookingBack.read(event.getLocation()).orElse(null);
    show(new StopId(event.getRouteParameters().getLong("stop").orElseThrow()));
  }

  private void show(StopId id) {
    try {
      show(stops.details(viewer, id, asOf));
    } catch (NotHere notThen) {
      showNothing(stops.details(viewer, id), notThen);
    }
  }

  /** A stop that is there now, and was not then. */
  private void showNothing(StopDetails now, NotHere notThen) {
    if (asOf == null) {
      throw notThen;
    }
    show(title(now), crumbs(now), lookingBack, new EmptyState(getTranslation("spending.stop.not-there"),
        getTranslation("spending.stop.not-there-how")));
  }

  private PageHeader crumbs(StopDetails details) {
    return new PageHeader(title(details))
        .crumb(new Anchor(AsOfBar.address("spaces", asOf), getTranslation("spending.monitor.crumb")))
        .crumb(new Anchor(AsOfBar.address("spaces/stops", asOf), getTranslation("spending.stop.title")));
  }

  private void show(StopDetails details) {
    var id = details.stop().id();
    var today = asOf == null ? LocalDate.now(clock) : asOf.day();
    var forms = new StopStepForms(desk, viewer, details, today, () -> show(id));
    var header = crumbs(details)
        .status(new StatusBadge(StopWords.status(details.stop(), today), StopWords.state(details.stop(), today)))
        .sub(StopWords.ground(details.stop())).sub(StopWords.days(details.stop()))
        .sub(getTranslation("spending.stop-origin." + details.stop().origin().name()))
        .sub(new Anchor(AsOfBar.address("spaces/" + details.stop().space(), asOf),
            getTranslation("spending.space")));
    header.actions(forms.buttons());
    show(title(details), header, lookingBack, Rows.stack(new StopStepsCard(stops, viewer, details),
        new ExceptionsCard(exceptions, viewer, details, asOf, today, () -> show(id)),
        HistoryPanel.card(trail, viewer, details.subject(), asOf)));
  }

  private String title(StopDetails details) {
    return getTranslation("spending.stop.page", details.stop().providerName(), details.stop().municipalityName(),
        StopWords.lot(details.stop()));
  }
}
