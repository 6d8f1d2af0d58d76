package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.improvement.effects.EffectFigures;
import nl.speelruimte.improvement.effects.QuarterFigures;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.FigureTile;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.chart.PathChart;
import nl.speelruimte.uikit.chart.PathChart.Point;

/** What was promised against what was realised (F16): the figures, and a year of quarters as a picture with its table. */
final class EffectPicture {

  private final int year;
  private final List<QuarterFigures> quarters;
  private final Amounts amounts;

  /** @param quarters all four */
  EffectPicture(int year, List<QuarterFigures> quarters, Amounts amounts) {
    this.year = year;
    this.quarters = quarters;
    this.amounts = amounts;
  }

  Component content() {
    var all = quarters.getLast().upTo();
    return Rows.stack(tiles(all), new PathChart(summary(all), promised(), realised(), ends(all), table()),
        Why.paragraph(text("improvement.chart.legend")));
  }

  private Component tiles(EffectFigures all) {
    var tiles = new Div(new FigureTile(amounts.euros(all.promised()), text("improvement.field.promised")),
        new FigureTile(figure(all.realised()), text("improvement.field.realised")),
        new FigureTile(ActionWords.attainment(all.attainment(), amounts), text("improvement.field.attainment")),
        new FigureTile(figure(all.remaining()), text("improvement.field.remaining")));
    tiles.addClassName("effect-tiles");
    return tiles;
  }

  private Span figure(Money amount) {
    var span = new Span(amounts.euros(amount));
    if (amount.isNegative()) {
      span.addClassName(Amounts.ink(amount));
    }
    return span;
  }

  private String summary(EffectFigures all) {
    return text("improvement.chart.summary", Integer.toString(year), all.promised(), all.realised(),
        ActionWords.attainment(all.attainment(), amounts));
  }

  private List<Point> promised() {
    var points = new ArrayList<>(List.of(new Point(0, BigDecimal.ZERO)));
    quarters.forEach(quarter -> points.add(new Point(at(quarter), quarter.upTo().promised().euros())));
    return points;
  }

  /** Up to the last quarter about which something was told: what comes after is not known, and not zero. */
  private List<Point> realised() {
    var last = quarters.stream().filter(QuarterFigures::told).mapToInt(QuarterFigures::number).max().orElse(0);
    return quarters.stream().filter(quarter -> quarter.number() <= last)
        .map(quarter -> new Point(at(quarter), quarter.upTo().realised().euros())).toList();
  }

  private static double at(QuarterFigures quarter) {
    return quarter.number() / (double) QuarterFigures.QUARTERS;
  }

  private List<String> ends(EffectFigures all) {
    return List.of(text("improvement.chart.begin", Integer.toString(year)),
        text("improvement.chart.end", Integer.toString(year), all.promised()));
  }

  private PlainTable table() {
    var table = new PlainTable(text("improvement.chart.title", Integer.toString(year)))
        .column(text("improvement.chart.quarter"))
        .rightColumn(text("improvement.field.promised")).rightColumn(text("improvement.field.realised"))
        .deskColumn(text("improvement.chart.promised-so-far")).rightColumn(text("improvement.chart.realised-so-far"))
        .rightColumn(text("improvement.field.attainment"));
    for (var quarter : quarters) {
      table.row(text("improvement.chart.quarter-of", Integer.toString(quarter.number())),
          amounts.euros(quarter.inQuarter().promised()),
          quarter.told() ? amounts.euros(quarter.inQuarter().realised()) : Amounts.NONE,
          amounts.euros(quarter.upTo().promised()), amounts.euros(quarter.upTo().realised()),
          ActionWords.attainment(quarter.upTo().attainment(), amounts));
    }
    var all = quarters.getLast().upTo();
    return table.total(text("improvement.chart.year", Integer.toString(year)), amounts.euros(all.promised()),
        amounts.euros(all.realised()), amounts.euros(all.promised()), amounts.euros(all.realised()),
        ActionWords.attainment(all.attainment(), amounts));
  }
}
