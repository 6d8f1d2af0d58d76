package nl.speelruimte.plans.calls.ui;

import static nl.speelruimte.plans.calls.ui.CallWords.text;

import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.speelruimte.plans.calls.InviteeFilter;
import nl.speelruimte.plans.calls.InviteeRow;
import nl.speelruimte.plans.calls.InviteeState;
import nl.speelruimte.plans.calls.PlanCalls;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-105: how far those who were asked are. */
final class InviteesGrid {

  private static final String LATE = "late";

  private InviteesGrid() {}

  static FilterBar filters() {
    var states = Stream.of(InviteeState.values()).map(state -> new Option(state.name(), CallWords.state(state)));
    return new FilterBar().search("provider", text("plans.call.column.provider")).choice("state",
        text("plans.call.column.state"),
        Stream.concat(states, Stream.of(new Option(LATE, text("plans.call.filter.late")))).toList());
  }

  static PortalGrid<InviteeRow> of(PlanCalls calls, CallPage page, FilterBar filters, CallDeskButtons desk) {
    var grid = new PortalGrid<InviteeRow>("invitees", text("plans.call.invitees"));
    grid.column("provider", text("plans.call.column.provider")).text(InviteeRow::providerName).sorted("provider")
        .link(row -> row.plan() == null ? null : "plans/" + row.plan()).width("14rem").grow(2).phone();
    grid.column("state", text("plans.call.column.state")).badge(CallWords::status, CallWords::state).sorted("state")
        .width("10rem").phone();
    grid.column("late", text("plans.call.column.late")).number(InviteeRow::daysLate).width("7rem");
    grid.column("due", text("plans.call.field.due")).date(InviteeRow::due)
        .under(row -> row.granted() ? text("plans.call.granted") : null).sorted("due").width("9rem");
    if (page.viewer().isBureau()) {
      grid.column("begun", text("plans.call.column.begun")).moment(InviteeRow::begun).width("10rem");
    }
    grid.column("submittedOn", text("plans.call.column.submittedOn")).date(InviteeRow::submittedOn).sorted("submittedOn")
        .width("9rem");
    if (desk.isDesk()) {
      grid.column("actions", text("plans.call.column.actions")).component(desk::ofInvitee).width("12.5rem").phone();
    }
    Supplier<InviteeFilter> filter = () -> filter(filters);
    return grid.filteredBy(filters).identifiedBy(InviteeRow::provider)
        .whenEmpty(new EmptyState(text("plans.call.invitees.empty"), text("plans.call.invitees.empty-how")))
        .rows(rows -> calls.invitees(page.viewer(), page.call().id(), filter.get(), rows),
            () -> calls.inviteeCount(page.viewer(), page.call().id(), filter.get()));
  }

  private static InviteeFilter filter(FilterBar filters) {
    return new InviteeFilter(filters.constant("state", InviteeState.class).orElse(null),
        filters.value("state").filter(LATE::equals).isPresent(), filters.value("provider").orElse(""));
  }
}
