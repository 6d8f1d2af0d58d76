package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceTotals;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.TotalRow;
import nl.speelruimte.spending.TotalsBy;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.EmptyState;
import nl.speelruimte.uikit.FilterBar;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.SpaceBar;

/** UC-31: the ceilings added up per municipality, per lot and for everything together. */
@Route("spaces/totals")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class SpaceTotalsView extends Div implements HasDynamicTitle {

  private final SpendingSpaces spaces;
  private final Viewer viewer;
  private final int presetYear;
  private final FilterBar filters;
  private final Div content = new Div();
  private final PageHeader header = new PageHeader("");

  SpaceTotalsView(SpendingSpaces spaces, SpaceFilters choices, CurrentViewer current, Clock clock) {
    this.spaces = spaces;
    this.viewer = current.get();
    var years = spaces.years(viewer);
    this.presetYear = SpaceYears.preset(years, clock);
    this.filters = choices.bar(viewer, years, presetYear);

    filters.onChange(this::show);

    header.crumb(new Anchor("spaces", getTranslation("spending.monitor.crumb")));
    addClassName("view");
    add(header, filters, content);
    show();
  }

  private void show() {
    var filter = SpaceFilters.read(filters, presetYear);
    header.title(title(filter.year()));
    content.removeAll();
    var all = spaces.totals(viewer, filter);
    if (all.spaces() == 0) {
      content.add(new EmptyState(
          getTranslation("spending.monitor.empty"), getTranslation("spending.monitor.empty-how")));
      return;
    }
    var parts = Rows.stack(TotalTiles.of(viewer, all), table(filter, TotalsBy.MUNICIPALITY, all),
        table(filter, TotalsBy.LOT, all));
    if (!viewer.role().isProvider()) {
      parts.add(table(filter, TotalsBy.PROVIDER, all));
    }
    content.add(parts);
  }

  private Component table(SpaceFilter filter, TotalsBy by, SpaceTotals all) {
    var heading = getTranslation("spending.totals.by." + by.name());
    var table = new PlainTable(heading).column(getTranslation("spending.totals.of." + by.name()))
        .deskColumn(getTranslation("spending.totals.spaces"))
        .rightColumn(getTranslation("spending.column.amount"))
        .deskColumn(getTranslation("spending.column.claimed"))
        .rightColumn(getTranslation("spending.column.forecast"))
        .deskColumn(getTranslation("spending.column.headroom"))
        .column(getTranslation("spending.column.use"));
    spaces.totalsBy(viewer, filter, by).forEach(row -> table.row(name(row, filter.year(), by), text(amount(
        row.totals().spaces())), text(euros(row.totals().amount())), text(euros(row.totals().claimed())),
        text(euros(row.totals().forecast())), text(euros(row.totals().headroom())),
        new SpaceBar(SpaceWords.bar(row.totals()))));
    table.total(getTranslation("spending.totals.all"), amount(all.spaces()), euros(all.amount()),
        euros(all.claimed()), euros(all.forecast()), euros(all.headroom()), "");
    return new Card(heading, table);
  }

  private Component name(TotalRow row, int year, TotalsBy by) {
    var name = row.name() == null ? getTranslation("spending.lot.whole") : row.name();
    return row.id() == null ? new Span(name) : new Anchor("spaces?year=%d&%s=%d".formatted(
        year, by.name().toLowerCase(Locale.ROOT), row.id()), name);
  }

  private static Span text(String shown) {
    return new Span(shown);
  }

  private String euros(Money money) {
    return Amounts.of(this).euros(money);
  }

  private String amount(long number) {
    return Amounts.of(this).count(number);
  }

  private String title(int year) {
    return getTranslation("spending.totals.title", Integer.toString(year));
  }

  @Override
  public String getPageTitle() {
    return title(SpaceFilters.read(filters, presetYear).year());
  }
}
