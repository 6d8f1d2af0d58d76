package nl.speelruimte.contracting.targets.ui;

import static nl.speelruimte.contracting.targets.ui.TargetWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.contracting.targets.TargetAction;
import nl.speelruimte.contracting.targets.TargetDetails;
import nl.speelruimte.contracting.targets.TargetId;
import nl.speelruimte.contracting.targets.Targets;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.files.DocumentLink;
import nl.speelruimte.uikit.list.AsOfBar;
import org.jspecify.annotations.Nullable;

/** UC-56: one target: what was agreed, its expected path, and its history; now or as it stood on a day. */
@Route("targets/:target([0-9a-fA-F-]{36})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class TargetView extends DetailPage {

  private final Targets targets;
  private final AuditTrail trail;
  private final Viewer viewer;
  private final AsOfBar lookingBack;

  TargetView(Targets targets, AuditTrail trail, CurrentViewer current, Clock clock) {
    this.targets = targets;
    this.trail = trail;
    this.viewer = current.get();
    this.lookingBack = new AsOfBar(clock);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = event.getRouteParameters().get("target").orElse("");
    lookingBack.read(event.getLocation());
    show(TargetId.parse(id).orElseThrow(() -> new NotHere("target", id)), lookingBack.asOf());
  }

  private void show(TargetId id, @Nullable AsOf asOf) {
    var details = targets.details(viewer, id, asOf);
    show(details.target().indicatorName(), header(details), lookingBack,
        Rows.columns(new Card(text("contracting.target-chart.title"), new TargetChart(details, getLocale()).picture()), facts(details)),
        HistoryPanel.card(trail, viewer, details.subject()));
  }

  private Component header(TargetDetails details) {
    var row = details.target();
    var header = new PageHeader(row.indicatorName())
        .crumb(text("contracting.targets.title"), "targets")
        .crumb(new Anchor(row.about().address(), row.about().name()))
        .status(TargetWords.badge(row.status()))
        .sub(TargetWords.aim(row, getLocale()));
    details.may().stream().sorted().forEach(action -> header.actions(button(details, action)));
    return header;
  }

  private Component button(TargetDetails details, TargetAction action) {
    var id = details.target().id();
    return new Button(text("contracting.target-action." + action), click -> {
      switch (action) {
        case CHANGE -> TargetDialog.forChange(targets, viewer, details, () -> show(id, null)).open();
        case ADOPT -> ConfirmDialogs.ask(text("contracting.target.adopt-question"), text("contracting.target.adopt-consequence"),
            text("contracting.target-action.ADOPT"), () -> {
              targets.adopt(viewer, id, details.version());
              show(id, null);
            });
        case SET_BASELINE -> new BaselineDialog(details, draft -> targets.setBaseline(viewer, id, draft),
            () -> show(id, null)).open();
        case WITHDRAW -> ConfirmDialogs.askReason(text("contracting.target.withdraw-question"), text("contracting.target.withdraw-consequence"),
            text("contracting.target-action.WITHDRAW"), reason -> {
              targets.withdraw(viewer, id, reason, details.version());
              show(id, null);
            });
      }
    });
  }

  private Component facts(TargetDetails details) {
    var row = details.target();
    var words = Amounts.of(this);
    var facts = new DefinitionRows()
        .row(text("contracting.target-field.about"), new Anchor(row.about().address(), row.about().name()))
        .row(text("contracting.target-field.indicatorCode"), row.indicatorCode() == null ? Amounts.NONE : row.indicatorCode())
        .row(text("contracting.target-field.aim"), TargetWords.aim(row, getLocale()))
        .row(text("contracting.target-field.baseline"), TargetWords.value(row.baseline(), row.unit(), getLocale()))
        .row(text("contracting.target-field.baselineOn"), words.date(row.baselineOn()))
        .row(text("contracting.target-field.start"), words.date(row.start()))
        .row(text("contracting.target-field.due"), words.date(row.due()))
        .row(text("contracting.target-field.source"), row.source());
    if (row.documentName() != null) {
      facts.row(text("contracting.target-field.document"),
          new DocumentLink(row.documentName(), () -> targets.document(viewer, row.id())));
    }
    var card = new Card(text("contracting.target.facts"), facts);
    if (row.baseline() == null) {
      card.add(new Paragraph(text("contracting.target.no-baseline")));
    }
    return card;
  }
}
