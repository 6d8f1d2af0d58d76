package nl.speelruimte.plans.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Optional;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.calls.CallDetails;
import nl.speelruimte.plans.calls.CallId;
import nl.speelruimte.plans.calls.PlanCalls;
import nl.speelruimte.plans.writing.ui.BeginPlan;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;

/** UC-105, UC-106: one call: to the bureau how far everybody is, to a provider what is asked of it and by when. */
@Route("plan-calls/:call([0-9a-fA-F-]{36})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class CallView extends DetailPage {

  private final PlanCalls calls;
  private final CallChoices choices;
  private final BeginPlan begin;
  private final AuditTrail trail;
  private final Viewer viewer;

  CallView(PlanCalls calls, CallChoices choices, BeginPlan begin, AuditTrail trail, CurrentViewer current) {
    this.calls = calls;
    this.choices = choices;
    this.begin = begin;
    this.trail = trail;
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var text = event.getRouteParameters().get("call").orElse("");
    show(CallId.parse(text).orElseThrow(() -> new NotHere("call", text)));
  }

  private void show(CallId id) {
    var page = new CallPage(viewer, calls.details(viewer, id), () -> show(id));
    var desk = new CallDeskButtons(calls, choices, page);
    var cards = new CallCards();
    var parts = new ArrayList<Component>();
    parts.add(header(page.call(), desk));
    if (page.call().call().counts() != null) {
      parts.add(cards.counts(page.call().call().counts()));
    }
    if (page.call().call().own() == null) {
      var filters = InviteesGrid.filters();
      parts.add(filters);
      parts.add(InviteesGrid.of(calls, page, filters, desk));
    } else {
      parts.add(cards.own(page.call().call().state(), page.call().call().own(), answer(page.call())));
    }
    parts.add(Rows.columns(Rows.stack(cards.guidance(page.call()), cards.entries(page.call().entries())),
        Rows.stack(beside(cards, page.call()))));
    show(page.call().call().title(), parts.toArray(Component[]::new));
  }

  private Component header(CallDetails call, CallDeskButtons desk) {
    var row = call.call();
    return new PageHeader(row.title())
        .crumb(getTranslation("plans.call.list.title"), "plan-calls")
        .status(CallWords.badge(row.state()))
        .sub(getTranslation("plans.call.page.sub", Integer.toString(row.year()), Amounts.of(this).date(row.due())))
        .actions(desk.ofCall());
  }

  /** The one button that starts the plan, as long as it may be started. */
  private Optional<Button> answer(CallDetails details) {
    return WaitingCalls.of(details).flatMap(call -> begin.button(viewer, call));
  }

  /** The entries say what others need to know; who works with the call looks behind them. */
  private Component[] beside(CallCards cards, CallDetails call) {
    var facts = cards.facts(call);
    return viewer.isBureau() || viewer.role() == Role.AUDITOR
        ? new Component[] {facts, HistoryPanel.card(trail, viewer, call.call().subject())} : new Component[] {facts};
  }
}
