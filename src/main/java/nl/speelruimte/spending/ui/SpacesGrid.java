package nl.speelruimte.spending.ui;

import java.util.function.Function;
import java.util.function.Supplier;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.uikit.list.AsOfBar;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PhoneCard;
import nl.speelruimte.uikit.list.PortalGrid;
import org.jspecify.annotations.Nullable;

/** The list of spaces, the same in the monitor, with a provider and on its own page. */
final class SpacesGrid {

  private SpacesGrid() {}

  /**
   * @param filters null for a list without filters
   * @param withProvider false where all rows are of one provider
   */
  static PortalGrid<SpaceRow> of(SpendingSpaces spaces, Viewer viewer, Supplier<SpaceFilter> filter,
      @Nullable FilterBar filters, boolean withProvider) {
    var grid = new PortalGrid<SpaceRow>("spaces", text("spending.monitor.list"));
    if (filters != null) {
      grid.filteredBy(filters);
    }
    grid.column("signal", text("spending.column.signal"))
        .badge(SpaceWords::status, SpacesGrid::signalOrStale).sorted("signal").width("9.25rem");
    if (withProvider) {
      grid.column("provider", text("spending.column.provider")).text(row -> row.place().providerName())
          .link(row -> address(row, filter.get())).sorted("provider").width("10.5rem").grow(2)
          .under(row -> SpaceWords.lot(row.place())).card(card(row -> SpaceWords.title(row.place())));
      grid.column("municipality", text("spending.column.municipality"))
          .text(row -> row.place().municipalityName()).sorted("municipality").width("7.75rem").grow(1);
    } else {
      grid.column("municipality", text("spending.column.municipality"))
          .text(row -> row.place().municipalityName()).link(row -> address(row, filter.get())).sorted("municipality")
          .under(row -> SpaceWords.lot(row.place())).card(card(row -> SpaceWords.lot(row.place())));
    }
    grid.column("lot", text("spending.column.lot")).text(row -> SpaceWords.lot(row.place())).sorted("lot").extra();
    grid.column("amount", text("spending.column.amount")).money(row -> row.amounts().amount()).sorted("amount")
        .width("6.25rem");
    grid.column("claimed", text("spending.column.claimed")).money(row -> row.amounts().claimed()).sorted("claimed")
        .width("7.25rem");
    grid.column("use", text("spending.column.use")).spaceBar(SpaceWords::bar).sorted("projected").width("8.5rem").grow(3);
    grid.column("forecast", text("spending.column.forecast")).money(SpaceWords::forecast).sorted("forecast")
        .under(SpaceWords::range).width("9.25rem");
    grid.column("headroom", text("spending.column.headroom")).headroom(SpaceWords::headroom).sorted("headroom")
        .width("6.5rem");
    grid.column("full", text("spending.column.full")).text(SpaceWords::weekFull).right()
        .exported(SpaceWords::weekInAFile).sorted("full").width("4.75rem");
    addExtras(grid);
    return grid.identifiedBy(SpaceRow::id).asOf(() -> filter.get().asOf())
        .whenEmpty(new EmptyState(text("spending.monitor.empty"), text("spending.monitor.empty-how")))
        .rows(page -> spaces.rows(viewer, filter.get(), page), () -> spaces.count(viewer, filter.get()));
  }

  /** In every file; on the screen for who chooses them. */
  private static void addExtras(PortalGrid<SpaceRow> grid) {
    grid.column("approved", text("spending.column.approved")).money(row -> row.amounts().approved())
        .sorted("approved").extra();
    grid.column("low", text("spending.column.low")).money(SpaceWords::low).extra();
    grid.column("high", text("spending.column.high")).money(SpaceWords::high).extra();
    grid.column("exposure", text("spending.column.exposure")).money(row -> row.amounts().exposure())
        .sorted("exposure").extra();
    grid.column("pace", text("spending.column.pace")).percent(row -> row.progress().pace()).extra();
  }

  private static PhoneCard<SpaceRow> card(Function<SpaceRow, String> under) {
    return new PhoneCard<>(under, SpaceWords::bar, SpaceWords::status,
        row -> row.source().stale() ? text("spending.stale") : SpaceWords.signalAndWeek(row),
        text("spending.column.headroom"), SpaceWords::headroom);
  }

  private static String signalOrStale(SpaceRow row) {
    return row.source().stale() ? text("spending.stale") : SpaceWords.signal(row);
  }

  private static String address(SpaceRow row, SpaceFilter filter) {
    return AsOfBar.address("spaces/" + row.id(), filter.asOf());
  }

  private static String text(String key) {
    return SpaceWords.text(key);
  }
}
