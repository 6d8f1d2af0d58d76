package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.imports.BatchAction;
import nl.speelruimte.imports.BatchDesk;
import nl.speelruimte.imports.BatchDetails;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.FigureTile;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;

/** UC-11: what became of one batch; take it back, publish it again, work off its refused lines. */
@Route("imports/:batch([0-9]{1,15})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "AUDITOR"})
class BatchView extends DetailPage {

  private final BatchDesk desk;
  private final LineDesk lines;
  private final BatchParts parts;
  private final AuditTrail trail;
  private final Viewer viewer;

  BatchView(BatchDesk desk, LineDesk lines, BatchParts parts, AuditTrail trail, CurrentViewer current) {
    this.desk = desk;
    this.lines = lines;
    this.parts = parts;
    this.trail = trail;
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().getLong("batch").orElseThrow());
  }

  private void show(long id) {
    var batch = parts.details(viewer, id);
    show(name(id), header(batch), counts(batch));
    if (batch.reason() != null) {
      add(new Card(text("exchange.batch.why-not"), new Paragraph(ImportTexts.reason(batch.reason()))));
    }
    if (batch.row().counts().refused() > 0 || batch.row().open() > 0) {
      add(worklist(batch));
    }
    var remarks = parts.remarks(viewer, batch);
    if (!remarks.isEmpty()) {
      add(new Card(text("exchange.batch.remarks"), new RemarksTable(remarks)));
    }
    add(Rows.columns(HistoryPanel.card(trail, viewer, Subject.of("imports.batch", id)), parts.side(viewer, batch)));
  }

  private static String name(long id) {
    return text("exchange.batch.title", String.valueOf(id));
  }

  private Component header(BatchDetails batch) {
    var row = batch.row();
    return new PageHeader(name(row.id()))
        .crumb(text("exchange.imports.title"), "imports")
        .status(ImportTexts.badge(row.status()))
        .sub(parts.format(viewer, row.format()))
        .sub(row.fileName())
        .sub(Amounts.of(this).moment(row.receivedAt()))
        .actions(actions(batch));
  }

  private Component[] actions(BatchDetails batch) {
    var buttons = new ArrayList<Component>();
    var id = batch.row().id();
    if (batch.may().contains(BatchAction.ROLL_BACK)) {
      buttons.add(new Button(text("exchange.action.roll-back"), click -> ConfirmDialogs.askReason(
          text("exchange.action.roll-back.question", String.valueOf(id)),
          text("exchange.action.roll-back.consequence", batch.row().counts().accepted()),
          text("exchange.action.roll-back"), reason -> {
            desk.rollBack(viewer, id, batch.version(), reason);
            done("exchange.action.roll-back.done", id);
          })));
    }
    if (batch.may().contains(BatchAction.REPLAY)) {
      var replay = new Button(text("exchange.action.replay"), click -> ConfirmDialogs.askReason(
          text("exchange.action.replay.question", String.valueOf(id)), text("exchange.action.replay.consequence"),
          text("exchange.action.replay"), reason -> {
            desk.replay(viewer, id, batch.version(), reason);
            done("exchange.action.replay.done", id);
          }));
      replay.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(replay);
    }
    return buttons.toArray(Component[]::new);
  }

  private void done(String key, long id) {
    Notices.done(text(key, String.valueOf(id)));
    show(id);
  }

  private Component counts(BatchDetails batch) {
    var counts = batch.row().counts();
    var amounts = Amounts.of(this);
    return Rows.row(
        new FigureTile(amounts.count(counts.lines()), ImportTexts.field("lines")).asCard(),
        new FigureTile(amounts.count(counts.accepted()), ImportTexts.field("accepted")).asCard(),
        new FigureTile(amounts.count(counts.flagged()), ImportTexts.field("flagged")).asCard(),
        new FigureTile(amounts.count(counts.refused()), ImportTexts.field("refused")).asCard(),
        new FigureTile(amounts.count(batch.row().open()), text("exchange.field.open")).asCard());
  }

  private Component worklist(BatchDetails batch) {
    var id = batch.row().id();
    var card = new Card(text("exchange.batch.worklist"));
    if (batch.may().contains(BatchAction.MEND) && batch.row().open() > 0) {
      card.add(new Button(text("exchange.action.offer-again"), click -> lines.askOfferAgain(viewer, id,
          () -> show(id))));
    }
    card.add(lines.ofBatch(viewer, id, batch.may().contains(BatchAction.MEND), () -> show(id)));
    return card;
  }
}
