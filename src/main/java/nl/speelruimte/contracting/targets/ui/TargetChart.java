package nl.speelruimte.contracting.targets.ui;

import static nl.speelruimte.contracting.targets.ui.TargetWords.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.speelruimte.contracting.targets.TargetDetails;
import nl.speelruimte.contracting.targets.TargetPath;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.chart.PathChart;
import nl.speelruimte.uikit.chart.PathChart.Point;

/** The expected path of a target: from its baseline to its goal, with what was agreed on the way. */
final class TargetChart {

  private final TargetDetails details;
  private final TargetPath path;
  private final Locale locale;
  private final Amounts amounts;

  TargetChart(TargetDetails details, Locale locale) {
    this.details = details;
    this.path = details.path();
    this.locale = locale;
    this.amounts = Amounts.of(locale);
  }

  PathChart picture() {
    return new PathChart(summary(), line(),
        path.values().stream().map(value ->
            new Point(at(value.period().to()), value.value(), value.quarter() == null)).toList(),
        List.of(end(path.start()), end(path.due())), table());
  }

  private String summary() {
    var row = details.target();
    return row.baseline() == null
        ? text("contracting.target-chart.summary-without", row.indicatorName(), TargetWords.aim(row, locale), amounts.date(row.due()))
        : text("contracting.target-chart.summary", row.indicatorName(), TargetWords.value(row.baseline(), row.unit(), locale),
            amounts.date(row.start()), TargetWords.aim(row, locale), amounts.date(row.due()));
  }

  private List<Point> line() {
    return Stream.of(path.start(), path.due())
        .flatMap(day -> path.expected(day).map(value -> new Point(at(day), value)).stream()).toList();
  }

  /** The day with what is expected on it. */
  private String end(LocalDate day) {
    return path.expected(day).map(value -> text("contracting.target-chart.end", amounts.shortDate(day),
        TargetWords.value(value, details.target().unit(), locale))).orElse(amounts.shortDate(day));
  }

  private double at(LocalDate day) {
    return ChronoUnit.DAYS.between(path.start(), day) / (double) ChronoUnit.DAYS.between(path.start(), path.due());
  }

  private PlainTable table() {
    var unit = details.target().unit();
    var table = new PlainTable(text("contracting.target-chart.title"))
        .column(text("contracting.target-chart.period"))
        .rightColumn(text("contracting.target-chart.agreed"))
        .rightColumn(text("contracting.target-chart.expected"));
    if (path.baseline() != null) {
      table.row(text("contracting.target-chart.start", amounts.date(path.start())), Amounts.NONE,
          TargetWords.value(path.baseline(), unit, locale));
    }
    path.values().forEach(value -> table.row(TargetWords.period(value, locale),
        TargetWords.value(value.value(), unit, locale),
        path.expected(value.period().to()).map(expected -> TargetWords.value(expected, unit, locale))
            .orElse(Amounts.NONE)));
    return table;
  }
}
