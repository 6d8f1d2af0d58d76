package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.procedure.IntendedFilter;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.spending.ui.SpaceWords;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-71: a provider reads which spaces are intended for next year, and until when it may respond. */
@Route("spaces/intended")
@RolesAllowed({"PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class IntendedView extends Div implements HasDynamicTitle {

  private final Intentions intentions;
  private final Viewer viewer;
  private final int preset;
  private final FilterBar filters = new FilterBar();
  private final Div head = new Div();

  IntendedView(Intentions intentions, CurrentViewer current, Clock clock) {
    this.intentions = intentions;
    this.viewer = current.get();
    var years = intentions.years(viewer);
    this.preset = years.isEmpty() ? LocalDate.now(clock).getYear() + 1 : years.getFirst();
    filters.choice("year", Words.text("spending.filter.year"),
        (years.isEmpty() ? List.of(preset) : years).stream()
            .map(year -> new Option(year.toString(), year.toString())).toList())
        .preset("year", Integer.toString(preset));

    filters.onChange(this::showTotals);

    addClassName("view");
    add(head, filters, new Card(grid()).flush());
  }

  private PortalGrid<IntendedRow> grid() {
    var grid = new PortalGrid<IntendedRow>("intended", Words.text("spending.procedure.own-list"))
        .filteredBy(filters);
    grid.column("municipality", Words.text("spending.column.municipality"))
        .text(row -> row.place().municipalityName()).link(PreparationGrid::address)
        .under(row -> SpaceWords.lot(row.place())).sorted("municipality").phone();
    grid.column("last", Words.text("spending.procedure.last")).money(row -> row.basis().last()).sorted("last")
        .under(Words::used);
    grid.column("forecast", Words.text("spending.column.forecast")).money(row -> row.basis().forecast())
        .sorted("forecast");
    grid.column("proposed", Words.text("spending.procedure.intended-amount")).money(row -> row.answer().amount())
        .sorted("proposed").phone();
    grid.column("change", Words.text("spending.procedure.change")).percent(IntendedRow::changePct).sorted("change");
    grid.column("status", Words.text("spending.procedure.status"))
        .badge(row -> Words.ink(row.status()), Words::status).sorted("status");
    grid.column("response", Words.text("spending.procedure.response")).badge(Words::responseInk, Words::response)
        .sorted("due").phone();
    return grid.identifiedBy(IntendedRow::id)
        .whenEmpty(new EmptyState(Words.text("spending.procedure.own-empty"),
            Words.text("spending.procedure.own-empty-how")))
        .rows(page -> intentions.rows(viewer, filter(), page), () -> intentions.count(viewer, filter()));
  }

  private IntendedFilter filter() {
    return IntendedFilter.ofYear(filters.number("year").orElse(preset));
  }

  private void showTotals() {
    head.removeAll();
    var totals = intentions.totals(viewer, filter());
    head.add(new PageHeader(getPageTitle()).sub(viewer.organisation()).sub(Words.text("spending.procedure.own-sub",
        totals.count(), totals.responses(), Words.amounts().euros(totals.proposed()))));
  }

  @Override
  public String getPageTitle() {
    return Words.text("spending.procedure.own-title", Integer.toString(filter().year()));
  }
}
