package nl.speelruimte.plans.calls.ui;

import static nl.speelruimte.plans.calls.ui.CallWords.text;

import java.util.function.Function;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.calls.CallCounts;
import nl.speelruimte.plans.calls.CallFilter;
import nl.speelruimte.plans.calls.CallRow;
import nl.speelruimte.plans.calls.CallState;
import nl.speelruimte.plans.calls.PlanCalls;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-105, UC-106: the list of calls; to the bureau with how far everybody is, to a provider with how far it is itself. */
final class CallsGrid {

  private CallsGrid() {}

  static PortalGrid<CallRow> of(PlanCalls calls, Viewer viewer, FilterBar filters) {
    var grid = new PortalGrid<CallRow>("plan-calls", text("plans.call.list.title"));
    var amounts = Amounts.of(grid);
    grid.column("title", text("plans.call.field.title")).text(CallRow::title).sorted("title")
        .link(row -> "plan-calls/" + row.id()).width("16rem").grow(3)
        .underOnPhone(row -> text("plans.call.due-by", amounts.shortDate(row.due())));
    grid.column("year", text("plans.call.field.year")).text(row -> Integer.toString(row.year())).sorted("year").width("5rem");
    grid.column("due", text("plans.call.field.due")).date(CallRow::due).sorted("due").width("8rem");
    var state = grid.column("state", text("plans.call.field.state")).badge(row -> CallWords.status(row.state()),
        row -> CallWords.state(row.state())).sorted("state").width("8rem");
    if (viewer.role().isProvider()) {
      grid.column("own", text("plans.call.column.own")).badge(row -> CallWords.status(row.own()),
          row -> CallWords.state(row.own())).width("11rem").phone();
    } else {
      state.phone();
    }
    if (viewer.isBureau()) {
      count(grid, "asked", CallCounts::asked);
      count(grid, "begun", CallCounts::begun);
      count(grid, "submitted", CallCounts::submitted);
      count(grid, "late", CallCounts::late);
      count(grid, "decided", CallCounts::decided);
    }
    var framework = grid.column("framework", text("plans.call.field.framework")).text(CallWords::framework)
        .width("14rem").grow(1);
    if (viewer.isBureau()) {
      framework.extra();
    }
    return grid.filteredBy(filters).identifiedBy(CallRow::id)
        .whenEmpty(new EmptyState(text("plans.call.list.empty"),
            text(PlanCalls.mayOpen(viewer) ? "plans.call.list.empty-how" : "plans.call.list.empty-yet")))
        .rows(page -> calls.rows(viewer, filter(filters), page), () -> calls.count(viewer, filter(filters)));
  }

  private static void count(PortalGrid<CallRow> grid, String name, Function<CallCounts, Integer> count) {
    grid.column(name, text("plans.call.count." + name))
        .number(row -> row.counts() == null ? null : count.apply(row.counts())).width("6.5rem");
  }

  private static CallFilter filter(FilterBar filters) {
    return new CallFilter(filters.number("year").orElse(null), filters.constant("state", CallState.class).orElse(null));
  }
}
