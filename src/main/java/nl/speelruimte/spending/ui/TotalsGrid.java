package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.function.Supplier;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceTotals;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.TotalRow;
import nl.speelruimte.spending.TotalsBy;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.list.AsOfBar;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;
import org.jspecify.annotations.Nullable;

/** Ceilings added up per municipality, lot or provider, each leading to its spaces. */
final class TotalsGrid {

  private TotalsGrid() {}

  static PortalGrid<TotalRow> of(SpendingSpaces spaces, Viewer viewer, Supplier<SpaceFilter> filter,
      FilterBar filters, TotalsBy by) {
    var grid = new PortalGrid<TotalRow>(by.name().toLowerCase(Locale.ROOT), text("spending.totals.by." + by));
    grid.filteredBy(filters);
    grid.column("name", text("spending.totals.of." + by)).text(TotalsGrid::name)
        .link(row -> address(row, filter.get(), by)).sorted("name").grow(2).phone();
    grid.column("spaces", text("spending.totals.spaces")).number(row -> row.totals().spaces()).sorted("spaces");
    grid.column("amount", text("spending.column.amount")).money(row -> row.totals().amount()).sorted("amount");
    grid.column("claimed", text("spending.column.claimed")).money(row -> row.totals().claimed()).sorted("claimed");
    grid.column("forecast", text("spending.column.forecast")).money(row -> row.totals().forecast())
        .sorted("forecast");
    grid.column("headroom", text("spending.column.headroom")).headroom(row -> row.totals().headroom())
        .sorted("headroom").phone();
    grid.column("use", text("spending.column.use")).spaceBar(row -> SpaceWords.bar(row.totals())).sorted("projected")
        .grow(3);
    return grid.identifiedBy(row -> row.id() == null ? "" : row.id()).asOf(() -> filter.get().asOf())
        .rows(page -> spaces.totalsBy(viewer, filter.get(), by, page),
            () -> spaces.totalsCount(viewer, filter.get(), by));
  }

  /** What all rows come to, under the columns. */
  static void sum(PortalGrid<TotalRow> grid, SpaceTotals all) {
    var amounts = Amounts.of(UI.getCurrent().getLocale());
    grid.footer("name", text("spending.totals.all"))
        .footer("spaces", amounts.count(all.spaces()))
        .footer("amount", amounts.euros(all.amount()))
        .footer("claimed", amounts.euros(all.claimed()))
        .footer("forecast", amounts.euros(all.forecast()))
        .footer("headroom", amounts.euros(all.headroom()));
  }

  private static String name(TotalRow row) {
    return row.name() == null ? text("spending.lot.whole") : row.name();
  }

  private static @Nullable String address(TotalRow row, SpaceFilter filter, TotalsBy by) {
    return row.id() == null ? null : AsOfBar.address(
        "spaces?year=%d&%s=%d".formatted(filter.year(), by.name().toLowerCase(Locale.ROOT), row.id()), filter.asOf());
  }

  private static String text(String key) {
    return SpaceWords.text(key);
  }
}
