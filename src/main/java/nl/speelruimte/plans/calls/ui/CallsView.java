package nl.speelruimte.plans.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.plans.calls.CallState;
import nl.speelruimte.plans.calls.PlanCalls;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;

/** UC-104, UC-105, UC-106: the calls for plans, what is open first. */
@Route("plan-calls")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class CallsView extends Div implements HasDynamicTitle {

  CallsView(PlanCalls calls, CallChoices choices, CurrentViewer current) {
    var viewer = current.get();
    var filters = new FilterBar();
    var header = new PageHeader(getPageTitle()).sub(getTranslation(
        viewer.role().isProvider() ? "plans.call.list.sub-own" : "plans.call.list.sub"));

    if (PlanCalls.mayOpen(viewer)) {
      var open = new Button(getTranslation("plans.call.open.button"),
          click -> new OpenDialog(calls, choices, viewer).open());
      open.addThemeVariants(ButtonVariant.PRIMARY);
      header.actions(open);
    }
    filters.choice("year", getTranslation("plans.call.field.year"), calls.years(viewer).stream()
            .map(year -> new Option(year.toString(), year.toString())).toList())
        .choice("state", getTranslation("plans.call.field.state"), Stream.of(CallState.values())
            .map(state -> new Option(state.name(), CallWords.state(state))).toList());

    addClassName("view");
    add(header, filters, CallsGrid.of(calls, viewer, filters));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("plans.call.list.title");
  }
}
