package nl.speelruimte.uikit.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.IsoWeek;
import nl.speelruimte.uikit.PlainTable;
import org.jspecify.annotations.Nullable;

/** The year of a space as a picture: claimed so far, the forecast with its range, and the ceiling; with its table. */
public final class YearChart extends Div {

  private final YearFigures figures;
  private final Amounts amounts = Amounts.of(this);

  /** @param title what the picture shows, for screen readers and as the caption of the table */
  public YearChart(String title, YearFigures figures) {
    this.figures = figures;
    var picture = new Picture();
    picture.getElement().setAttribute("aria-label", title + ". " + summary());
    picture.getElement().setPropertyBean("data", drawing());
    var frame = new ChartWithTable(picture, table(title));
    addClassName("chart");
    add(frame);
  }

  private String summary() {
    var claimed = cumulative();
    var parts = new ArrayList<String>();
    if (!claimed.isEmpty()) {
      var last = figures.months().get(claimed.size() - 1);
      parts.add(getTranslation(
          "uikit.year-chart.claimed", amounts.euros(claimed.getLast()), amounts.month(last.month())));
    }
    if (figures.months().getLast().forecast() instanceof Money forecast) {
      parts.add(getTranslation("uikit.year-chart.forecast", amounts.euros(forecast)));
    }
    if (figures.space() != null) {
      parts.add(getTranslation("uikit.year-chart.space", amounts.euros(figures.space())));
    }
    if (figures.fullOn() != null) {
      parts.add(fullText());
    }
    return String.join(", ", parts);
  }

  private YearDrawing drawing() {
    var claimed = cumulative();
    var months = new ArrayList<YearDrawing.Point>();
    for (var index = 0; index < figures.months().size(); index++) {
      var month = figures.months().get(index);
      months.add(new YearDrawing.Point(
          amounts.shortMonth(month.month()),
          amounts.month(month.month()),
          index < claimed.size() ? claimed.get(index).cents() : null,
          cents(month.forecast()), cents(month.low()), cents(month.high()),
          index < claimed.size() ? amounts.euros(claimed.get(index)) : amounts.euros(month.forecast())));
    }
    var space = figures.space();
    return new YearDrawing(
        months,
        cents(space),
        space == null ? null : getTranslation("uikit.year-chart.space", amounts.euros(space)),
        fullAt(), figures.fullOn() == null ? null : fullText(),
        getTranslation("uikit.year-chart.millions"), getTranslation("uikit.year-chart.thousands"),
        getLocale().getLanguage());
  }

  /** Where on the axis of months the space is full: 0 is the start of the first month. */
  private @Nullable Double fullAt() {
    var day = figures.fullOn();
    if (day == null) {
      return null;
    }
    var first = figures.months().getFirst().month();
    var whole = (day.getYear() - first.getYear()) * 12 + day.getMonthValue() - first.getMonthValue();
    return whole + day.getDayOfMonth() / (double) day.lengthOfMonth();
  }

  private String fullText() {
    return getTranslation("uikit.year-chart.full", IsoWeek.of(figures.fullOn()));
  }

  private PlainTable table(String title) {
    var table = new PlainTable(title)
        .column(getTranslation("uikit.year-chart.table.month"))
        .rightColumn(getTranslation("uikit.year-chart.table.claimed"))
        .rightColumn(getTranslation("uikit.year-chart.table.total"))
        .rightColumn(getTranslation("uikit.year-chart.table.forecast"))
        .rightColumn(getTranslation("uikit.year-chart.table.range"));
    var claimed = cumulative();
    for (var index = 0; index < figures.months().size(); index++) {
      var month = figures.months().get(index);
      var range = month.low() == null || month.high() == null ? Amounts.NONE : amounts.range(month.low(), month.high());
      table.row(
          amounts.month(month.month()),
          amounts.euros(month.claimed()),
          amounts.euros(index < claimed.size() ? claimed.get(index) : null),
          amounts.euros(month.forecast()),
          range);
    }
    return table;
  }

  private List<Money> cumulative() {
    var sums = new ArrayList<Money>();
    var sum = Money.ZERO;
    for (var month : figures.months()) {
      if (month.claimed() == null) {
        break;
      }
      sum = sum.plus(month.claimed());
      sums.add(sum);
    }
    return sums;
  }

  private static @Nullable Long cents(@Nullable Money money) {
    return money == null ? null : money.cents();
  }

  @Tag("year-chart")
  @JsModule("context://portal/components/year-chart.js")
  private static final class Picture extends Component implements HasStyle {

    Picture() {
      getElement().setAttribute("role", "img");
    }
  }
}
