package nl.speelruimte.spending.stops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.stops.IntakeStops;
import nl.speelruimte.spending.stops.StopDesk;
import nl.speelruimte.spending.stops.StopDetails;
import nl.speelruimte.spending.stops.StopExceptions;
import nl.speelruimte.spending.stops.StopId;
import nl.speelruimte.spending.stops.StopStep;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;

/** UC-80, UC-81: one intake stop: what was asked and decided, its letters, and the requests during it. */
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
  private final Amounts amounts = Amounts.of(this);

  StopView(IntakeStops stops, StopDesk desk, StopExceptions exceptions, AuditTrail trail, CurrentViewer current,
      Clock clock) {
    this.stops = stops;
    this.desk = desk;
    this.exceptions = exceptions;
    this.trail = trail;
    this.clock = clock;
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new StopId(event.getRouteParameters().getLong("stop").orElseThrow()));
  }

  private void show(StopId id) {
    var details = stops.details(viewer, id);
    var forms = new StopStepForms(desk, viewer, details, LocalDate.now(clock), () -> show(id));
    var header = new PageHeader(title(details)).crumb(new Anchor("spaces", getTranslation("spending.monitor.crumb")))
        .crumb(new Anchor("spaces/stops", getTranslation("spending.stop.title")))
        .status(new StatusBadge(StopWords.status(details.stop(), LocalDate.now(clock)),
            StopWords.state(details.stop(), LocalDate.now(clock))))
        .sub(StopWords.ground(details.stop())).sub(StopWords.days(details.stop()))
        .sub(getTranslation("spending.stop-origin." + details.stop().origin().name()))
        .sub(new Anchor("spaces/" + details.stop().space(), getTranslation("spending.space")));
    header.actions(forms.buttons());
    show(title(details), header, Rows.stack(steps(details),
        new ExceptionsCard(exceptions, viewer, details, LocalDate.now(clock), () -> show(id)),
        HistoryPanel.card(trail, viewer, details.subject())));
  }

  private String title(StopDetails details) {
    return getTranslation("spending.stop.page", details.stop().providerName(), details.stop().municipalityName(),
        StopWords.lot(details.stop()));
  }

  private Component steps(StopDetails details) {
    var timeline = new Timeline();
    details.steps().reversed().forEach(step -> timeline.event(
        getTranslation("spending.stop-status." + step.status().name()), lines(details.stop().id(), step)));
    var crisis = Why.paragraph(getTranslation("spending.stop.crisis"));
    return new Card(getTranslation("spending.stop.steps"), timeline, crisis);
  }

  private Component[] lines(StopId id, StopStep step) {
    var lines = new ArrayList<Component>();
    if (step.reason() != null) {
      lines.add(Why.line(step.reason()));
    }
    var room = step.figures();
    if (room != null) {
      lines.add(Why.line(getTranslation("spending.stop.room", amounts.euros(room.amount()),
          amounts.euros(room.claimed()), amounts.euros(room.left()), amounts.date(room.asOf()))));
    }
    lines.add(Why.line(getTranslation("spending.entries.by", step.actor(), step.organisation(),
        amounts.moment(step.recordedAt()))));
    if (step.documentName() != null) {
      lines.add(new Anchor(download -> write(id, step, download), step.documentName()));
    }
    return lines.toArray(Component[]::new);
  }

  private void write(StopId id, StopStep step, DownloadEvent download) throws IOException {
    download.setFileName(step.documentName());
    download.setContentType("application/pdf");
    download.getOutputStream().write(stops.letter(viewer, id, step.id()));
  }
}
