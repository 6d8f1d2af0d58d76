package nl.speelruimte.escalation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.escalation.EscalationAction;
import nl.speelruimte.escalation.EscalationDetails;
import nl.speelruimte.escalation.EscalationId;
import nl.speelruimte.escalation.Escalations;
import nl.speelruimte.escalation.FormalNotices;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;

/** UC-44, UC-45: one escalation: where it stands, which steps led there, and what can be done now. */
@Route("escalations/:escalation([0-9a-fA-F-]{36})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR"})
class EscalationView extends DetailPage {

  private final Escalations escalations;
  private final FormalNotices notices;
  private final AuditTrail trail;
  private final Clock clock;
  private final Viewer viewer;

  EscalationView(Escalations escalations, FormalNotices notices, AuditTrail trail, Clock clock, CurrentViewer current) {
    this.escalations = escalations;
    this.notices = notices;
    this.trail = trail;
    this.clock = clock;
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var text = event.getRouteParameters().get("escalation").orElse("");
    show(EscalationId.parse(text).orElseThrow(() -> new NotHere("escalation", text)));
  }

  private void show(EscalationId id) {
    var details = escalations.details(viewer, id);
    show(getTranslation("escalation.page.title", details.escalation().providerName()), header(details),
        Rows.columns(new StepsCard(escalations, notices, viewer, details),
            Rows.stack(facts(details), HistoryPanel.card(trail, viewer, details.subject()))));
  }

  private Component header(EscalationDetails details) {
    var row = details.escalation();
    var header = new PageHeader(getTranslation("escalation.page.title", row.providerName()))
        .crumb(getTranslation("escalation.list.title"), "escalations")
        .crumb(new Anchor("providers/" + row.provider(), row.providerName()))
        .status(EscalationWords.badge(row))
        .sub(getTranslation(details.steps().stream().anyMatch(step -> step.notice() != null)
            ? "escalation.page.addressed" : "escalation.page.hidden"));
    if (details.may().contains(EscalationAction.CLOSE)) {
      header.actions(new Button(getTranslation("escalation.close.button"), click -> askToClose(details)));
    }
    if (details.may().contains(EscalationAction.TAKE_STEP)) {
      var step = new Button(getTranslation("escalation.step.button"), click -> openStep(details));
      step.addThemeVariants(ButtonVariant.PRIMARY);
      header.actions(step);
    }
    return header;
  }

  private Component facts(EscalationDetails details) {
    var row = details.escalation();
    var amounts = Amounts.of(this);
    var facts = new DefinitionRows()
        .row(getTranslation("escalation.field.reason"), row.reason())
        .row(getTranslation("escalation.column.municipality"), EscalationWords.whose(row))
        .row(getTranslation("escalation.field.deadline"), amounts.date(row.deadline()))
        .row(getTranslation("escalation.field.ownedBy"), row.ownedBy())
        .row(getTranslation("escalation.column.opened"), amounts.date(row.openedOn()))
        .row(getTranslation("escalation.page.opened-by"), details.openedBy())
        .row(getTranslation("escalation.column.contract"), row.contract() == null ? new Span(Amounts.NONE)
            : new Anchor("contracts/" + row.contract(), row.contractNumber()));
    if (row.closedOn() != null) {
      facts.row(getTranslation("escalation.column.closed"), amounts.date(row.closedOn()));
    }
    return new Card(getTranslation("escalation.page.facts"), facts);
  }

  private void openStep(EscalationDetails details) {
    var id = details.escalation().id();
    new StepDialog(details, LocalDate.now(clock), draft -> escalations.step(viewer, id, draft), () -> show(id)).open();
  }

  private void askToClose(EscalationDetails details) {
    var id = details.escalation().id();
    ConfirmDialogs.askReason(getTranslation("escalation.close.question"), getTranslation("escalation.close.consequence"),
        getTranslation("escalation.close.button"), reason -> {
          escalations.close(viewer, id, reason, details.version());
          show(id);
        });
  }
}
