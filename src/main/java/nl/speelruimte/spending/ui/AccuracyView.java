package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.AccuracySummary;
import nl.speelruimte.spending.SpaceForecasts;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;

/** UC-34: how well past forecasts foretold what came true, by the last month whose claims were due. */
@Route("spaces/accuracy")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class AccuracyView extends Div implements HasDynamicTitle {

  private final SpaceForecasts forecasts;
  private final Viewer viewer;
  private final int presetYear;
  private final FilterBar filters = new FilterBar();
  private final Div content = new Div();

  AccuracyView(SpaceForecasts forecasts, SpendingSpaces spaces, CurrentViewer current, Clock clock) {
    this.forecasts = forecasts;
    this.viewer = current.get();
    var years = spaces.years(viewer);
    this.presetYear = SpaceYears.judged(years, clock);

    filters.choice("year", getTranslation("spending.filter.year"),
        years.stream().map(year -> new Option(year.toString(), year.toString())).toList())
        .preset("year", Integer.toString(presetYear));
    filters.onChange(this::show);

    addClassName("view");
    add(new PageHeader(getPageTitle()).crumb(new Anchor("spaces", getTranslation("spending.monitor.crumb")))
        .sub(getTranslation("spending.accuracy.sub")), filters, content);
    show();
  }

  private void show() {
    var year = filters.number("year").orElse(presetYear);
    var scored = forecasts.accuracy(viewer, year);
    content.removeAll();
    content.add(scored.isEmpty()
        ? new EmptyState(getTranslation("spending.accuracy.empty", Integer.toString(year)),
            getTranslation("spending.accuracy.empty-how", Integer.toString(year + 1)))
        : table(year, scored));
  }

  private Component table(int year, List<AccuracySummary> scored) {
    var amounts = Amounts.of(this);
    var title = getTranslation("spending.accuracy.table", Integer.toString(year));
    var table = new PlainTable(title).column(getTranslation("spending.accuracy.claims-up-to"))
        .deskColumn(getTranslation("spending.accuracy.forecasts"))
        .rightColumn(getTranslation("spending.accuracy.error"))
        .deskColumn(getTranslation("spending.accuracy.median"))
        .rightColumn(getTranslation("spending.accuracy.hits"));
    scored.forEach(row -> table.row(amounts.month(YearMonth.of(year, 1).plusMonths(row.monthOffset())),
        amounts.count(row.forecasts()), amounts.percent(row.meanErrorPct()),
        amounts.percent(row.medianScore() == null ? null : row.medianScore().movePointRight(2)),
        amounts.percent(BigDecimal.valueOf(row.hits()).movePointRight(2)
            .divide(BigDecimal.valueOf(row.forecasts()), 1, RoundingMode.HALF_UP))));
    var why = Why.paragraph(getTranslation("spending.accuracy.why"));
    return new Card(title, table, why);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("spending.accuracy.title");
  }
}
