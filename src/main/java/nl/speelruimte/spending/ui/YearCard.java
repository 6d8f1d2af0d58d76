package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.AccuracyRow;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceMonth;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.chart.YearChart;
import nl.speelruimte.uikit.chart.YearFigures;
import org.springframework.data.domain.PageRequest;

/** The year of a space as a picture with its table, and how far earlier forecasts of it were off. */
final class YearCard extends Div {

  /** As many past forecasts as the sentence under the picture looks back at. */
  static final PageRequest LATEST = PageRequest.of(0, 50);

  YearCard(Viewer viewer, SpaceDetails details, List<SpaceMonth> months, List<AccuracyRow> history) {
    var year = Integer.toString(details.space().place().year());
    var card = new Card(getTranslation("spending.year.title"),
        Explanations.of(viewer, details.space().source()).origin("year", "claimed", "forecast", "range"));
    if (!months.isEmpty()) {
      card.add(new YearChart(getTranslation("spending.year.caption", year), figures(details, months)));
      if (!details.space().amounts().backlog().isZero() && SpaceWords.hasForecast(details.space())) {
        card.add(new Paragraph(getTranslation("spending.year.step",
            Amounts.of(this).month(YearMonth.from(details.cutOff())),
            Amounts.of(this).euros(details.space().amounts().backlog()))));
      }
    }
    card.add(new Span(accuracy(history)));
    add(card);
  }

  private static YearFigures figures(SpaceDetails details, List<SpaceMonth> months) {
    var row = details.space();
    var cutOff = YearMonth.from(details.cutOff());
    var claimedUpTo = months.stream().filter(month -> !month.claimed().isZero()).map(SpaceMonth::month)
        .max(YearMonth::compareTo).filter(latest -> latest.isAfter(cutOff)).orElse(cutOff);
    var withForecast = SpaceWords.hasForecast(row);
    var shown = new ArrayList<YearFigures.Month>();
    var forecast = Money.ZERO;
    var low = Money.ZERO;
    var high = Money.ZERO;
    for (var month : months) {
      forecast = forecast.plus(month.delivered());
      low = low.plus(month.low());
      high = high.plus(month.high());
      var expected = withForecast && !month.month().isBefore(cutOff);
      shown.add(new YearFigures.Month(month.month(), month.month().isAfter(claimedUpTo) ? null : month.claimed(),
          expected ? forecast : null, expected ? low : null, expected ? high : null));
    }
    return new YearFigures(shown, row.amounts().amount(), withForecast ? row.progress().fullOn() : null);
  }

  private String accuracy(List<AccuracyRow> history) {
    var errors = history.stream().map(AccuracyRow::score).filter(Objects::nonNull)
        .map(score -> score.subtract(BigDecimal.ONE).abs()).toList();
    if (errors.isEmpty()) {
      return getTranslation("spending.year.not-scored");
    }
    var mean = errors.stream().reduce(BigDecimal.ZERO, BigDecimal::add).movePointRight(2)
        .divide(BigDecimal.valueOf(errors.size()), 1, RoundingMode.HALF_UP);
    return getTranslation("spending.year.scored", Amounts.of(this).percent(mean));
  }
}
