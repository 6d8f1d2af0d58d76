package nl.speelruimte.plans.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanFilter;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanRow;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;
import org.jspecify.annotations.Nullable;

/** The list of plans, on its own page and on that of a provider. */
final class PlansGrid {

  private PlansGrid() {}

  /** @param bar null where there is nothing to filter by */
  static PortalGrid<PlanRow> of(EfficiencyPlans plans, List<PlansNote> notes, Viewer viewer,
      Supplier<PlanFilter> filter, @Nullable FilterBar bar) {
    var news = new HashMap<PlanId, String>();
    var ofSeveral = !viewer.role().isProvider() && bar != null;
    var grid = new PortalGrid<PlanRow>("plans", text("plans.list.title"));
    grid.column("title", text("plans.column.title")).text(PlanRow::title).sorted("title")
        .underOnPhone(row -> ofSeveral ? row.providerName() : null)
        .link(row -> "plans/" + row.id()).news(row -> news.get(row.id())).width("12rem").grow(2);
    if (ofSeveral) {
      grid.column("provider", text("plans.column.provider")).text(PlanRow::providerName).sorted("provider")
          .link(row -> "providers/" + row.provider()).width("12rem").grow(1);
    }
    grid.column("year", text("plans.column.year")).text(row -> Integer.toString(row.year())).sorted("year").width("5rem");
    grid.column("state", text("plans.column.state")).badge(row -> PlanWords.status(row.state()),
        row -> PlanWords.state(row.state())).sorted("state").width("11rem").phone();
    grid.column("due", text("plans.column.due")).date(PlanRow::due).sorted("due").width("8rem");
    grid.column("submittedOn", text("plans.column.submittedOn")).date(PlanRow::submittedOn).sorted("submittedOn")
        .width("8rem");
    grid.column("measures", text("plans.column.measures")).number(PlanRow::measures).extra();
    grid.column("promised", text(viewer.role().isMunicipal() ? "plans.column.promised-here" : "plans.column.promised"))
        .money(PlanRow::promised).sorted("promised").width("9.5rem");
    grid.column("places", text("plans.column.places")).number(PlanRow::places).extra();
    grid.column("total", text("plans.column.total")).money(PlanRow::total).extra();
    if (bar != null) {
      grid.filteredBy(bar);
    }
    return grid.identifiedBy(PlanRow::id)
        .whenEmpty(new EmptyState(text("plans.list.empty"), text(viewer.role().isProvider() ? "plans.list.empty-own"
            : "plans.list.empty-how")))
        .rows(page -> withNews(plans.rows(viewer, filter.get(), page), notes, viewer, news),
            () -> plans.count(viewer, filter.get()));
  }

  /** One question per page that is fetched, of which several make a list. */
  private static List<PlanRow> withNews(List<PlanRow> rows, List<PlansNote> notes, Viewer viewer,
      Map<PlanId, String> news) {
    rows.forEach(row -> news.remove(row.id()));
    notes.forEach(note -> note.words().apply(viewer, rows)
        .forEach((plan, word) -> news.merge(plan, word, (one, other) -> one + ", " + other)));
    return rows;
  }
}
