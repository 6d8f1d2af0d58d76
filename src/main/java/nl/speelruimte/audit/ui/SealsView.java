package nl.speelruimte.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import nl.speelruimte.audit.TrailCheck;
import nl.speelruimte.audit.TrailSeals;
import nl.speelruimte.audit.seal.SealRow;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PeriodPicker;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.WhoAsks;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-96: the seals on the trail: read them, check them, and hand the trail out so that others can check it. */
@Route("trail/seals")
@RolesAllowed({"AUDITOR", "BUREAU_ADMIN"})
class SealsView extends Div implements HasDynamicTitle {

  private final TrailSeals seals;
  private final Viewer viewer;
  private final PeriodPicker period = new PeriodPicker(getTranslation("audit.seals.period"));
  private final TextField noted = new TextField(getTranslation("audit.seals.noted"));
  private final Button check = new Button(getTranslation("audit.seals.check"), click -> check());
  private final CheckPanel outcome = new CheckPanel(() -> check.setEnabled(true));

  SealsView(TrailSeals seals, WhoAsks current) {
    this.seals = seals;
    this.viewer = current.get();
    check.addThemeVariants(ButtonVariant.PRIMARY);
    check.setDisableOnClick(true);
    noted.setHelperText(getTranslation("audit.seals.noted-help"));
    noted.setMaxLength(64);
    noted.addClassName("hash-field");

    addClassName("view");
    add(header(), new Card(getTranslation("audit.seals.check-title"),
        new Paragraph(getTranslation("audit.seals.check-what")), Rows.row(period, noted), Rows.row(check, file()),
        outcome), new Card(getTranslation("audit.seals.list"), grid()));
    seals.running(viewer).ifPresent(this::follow);
  }

  private Component header() {
    var guarded = seals.isGuarded(viewer);
    return new PageHeader(getPageTitle()).crumb(getTranslation("audit.trail.title"), "trail")
        .status(new StatusBadge(guarded ? Status.OK : Status.WATCH,
            getTranslation(guarded ? "audit.seals.guarded" : "audit.seals.not-guarded")))
        .sub(getTranslation("audit.seals.sub"));
  }

  private Anchor file() {
    var file = new Anchor(this::write, getTranslation("audit.seals.export"));
    file.getElement().setAttribute("download", true);
    file.addClassName("button-link");
    return file;
  }

  private void write(DownloadEvent download) throws IOException {
    var chosen = period.getValue();
    download.setFileName(chosen == null ? "geschiedenis.jsonl"
        : "geschiedenis %s tot en met %s.jsonl".formatted(chosen.from(), chosen.to()));
    download.setContentType("application/jsonl");
    seals.export(viewer, chosen, download.getOutputStream());
  }

  private PortalGrid<SealRow> grid() {
    var grid = new PortalGrid<SealRow>("seals", getTranslation("audit.seals.list"));
    grid.column("day", getTranslation("audit.seals.day")).date(SealRow::day).width("8rem").phone();
    grid.column("events", getTranslation("audit.seals.events")).number(SealRow::events).width("7rem").phone();
    grid.column("at", getTranslation("audit.seals.at")).moment(SealRow::sealedAt).width("11rem");
    grid.column("hash", getTranslation("audit.trail.hash")).text(SealRow::hash).grow(4);
    grid.column("previous", getTranslation("audit.seals.previous")).text(SealRow::previous).extra();
    return grid.identifiedBy(SealRow::day)
        .whenEmpty(new EmptyState(getTranslation("audit.seals.empty"), getTranslation("audit.seals.empty-how")))
        .rows(page -> seals.rows(viewer, page), () -> seals.count(viewer));
  }

  private void check() {
    Period chosen = period.getValue();
    var hash = noted.getValue().strip();
    if (!Notices.attempt(() -> follow(seals.check(viewer, chosen, hash.isEmpty() ? null : hash)))) {
      seals.running(viewer).ifPresentOrElse(this::follow, () -> check.setEnabled(true));
    }
  }

  private void follow(TrailCheck running) {
    check.setEnabled(false);
    outcome.follow(running);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("audit.seals.title");
  }
}
