package nl.speelruimte.spending.stops.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.stops.IntakeStops;
import nl.speelruimte.spending.stops.StopFilter;
import nl.speelruimte.spending.stops.StopRow;
import nl.speelruimte.uikit.list.AsOfBar;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;
import org.jspecify.annotations.Nullable;

/** The list of stops, the same on its own page and with a provider. */
final class StopsGrid {

  private StopsGrid() {}

  /** @param filters null for a list without filters */
  static PortalGrid<StopRow> of(IntakeStops stops, Viewer viewer, Supplier<StopFilter> filter,
      @Nullable FilterBar filters, LocalDate today) {
    Supplier<LocalDate> day = () -> {
      var asOf = filter.get().asOf();
      return asOf == null ? today : asOf.day();
    };
    var grid = new PortalGrid<StopRow>("stops", StopWords.text("spending.stop.list"));
    if (filters != null) {
      grid.filteredBy(filters);
    }
    grid.column("status", StopWords.text("spending.stop.state"))
        .badge(stop -> StopWords.status(stop, day.get()), stop -> StopWords.state(stop, day.get())).sorted("status");
    grid.column("provider", StopWords.text("spending.column.provider")).text(StopRow::providerName)
        .link(stop -> AsOfBar.address("spaces/stops/" + stop.id(), filter.get().asOf())).under(StopWords::lot).sorted("provider").phone();
    grid.column("municipality", StopWords.text("spending.column.municipality")).text(StopRow::municipalityName)
        .sorted("municipality").phone();
    grid.column("lot", StopWords.text("spending.column.lot")).text(StopWords::lot).sorted("lot").extra();
    grid.column("ground", StopWords.text("spending.stop.ground")).text(StopWords::ground).sorted("ground");
    grid.column("from", StopWords.text("spending.stop.from")).date(StopRow::from).sorted("from");
    grid.column("to", StopWords.text("spending.stop.to")).date(StopRow::to).sorted("to");
    grid.column("exceptions", StopWords.text("spending.stop.open")).number(StopRow::openExceptions);
    return grid.identifiedBy(StopRow::id).asOf(() -> filter.get().asOf())
        .whenEmpty(new EmptyState(StopWords.text("spending.stop.empty"), StopWords.text("spending.stop.empty-how")))
        .rows(page -> stops.rows(viewer, filter.get(), page), () -> stops.count(viewer, filter.get()));
  }
}
