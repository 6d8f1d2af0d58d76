package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.YearMonth;
import java.util.Arrays;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.FigureTile;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.chart.SpaceBar;
import nl.speelruimte.uikit.chart.SpaceBarLegend;

/** The bar of a space with its figures under it. */
final class UseCard extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final Explanations explain;

  UseCard(Viewer viewer, SpaceDetails details) {
    var row = details.space();
    this.explain = Explanations.of(viewer, row.source());
    var card = new Card(SpaceBar.big(SpaceWords.bar(row)), Rows.row(space(row), claimed(row), forecast(row),
        headroom(row)), Rows.row(use(row), exposure(row), elapsed(row), rejected(row)),
        new SpaceBarLegend(amounts.month(YearMonth.from(row.source().cutOff()))));
    if (row.amounts().overdue().cents() > 0) {
      card.add(why("spending.space.overdue", row.amounts().overdue()));
    }
    if (!row.amounts().crisis().isZero()) {
      card.add(why("spending.space.crisis", row.amounts().crisis()));
    }
    if (row.amounts().headroom().isNegative() && SpaceWords.hasForecast(row)) {
      card.add(why("spending.space.still-payable"));
    }
    add(card);
  }

  private Component space(SpaceRow row) {
    return new FigureTile(explain.figure(amounts.euros(row.amounts().amount()), "amount"),
        getTranslation("spending.figure.amount"));
  }

  private Component claimed(SpaceRow row) {
    return new FigureTile(explain.figure(amounts.euros(row.amounts().claimed()), "claimed"),
        getTranslation("spending.figure.claimed", amounts.euros(row.amounts().approved())));
  }

  private Component forecast(SpaceRow row) {
    if (!SpaceWords.hasForecast(row)) {
      return new FigureTile(explain.figure(Amounts.NONE, "unknown"), getTranslation("spending.figure.no-forecast"));
    }
    return new FigureTile(explain.figure(amounts.euros(row.amounts().forecast()), "forecast"),
        getTranslation("spending.figure.forecast", amounts.range(row.amounts().low(), row.amounts().high())));
  }

  private Component headroom(SpaceRow row) {
    var headroom = SpaceWords.headroom(row);
    var tile = new FigureTile(explain.figure(amounts.euros(headroom), "headroom"),
        getTranslation("spending.figure.headroom"));
    return headroom != null && headroom.isNegative() ? tile.in(Status.OVER) : tile;
  }

  private Component use(SpaceRow row) {
    return new FigureTile(explain.figure(amounts.percent(row.progress().use()), "use"),
        getTranslation("spending.figure.use", amounts.percent(row.progress().projected())));
  }

  private Component exposure(SpaceRow row) {
    return new FigureTile(explain.figure(amounts.euros(row.amounts().exposure()), "exposure"),
        getTranslation("spending.figure.exposure", amounts.percent(row.progress().exposed())));
  }

  private Component elapsed(SpaceRow row) {
    return new FigureTile(explain.figure(amounts.percent(row.progress().elapsed()), "elapsed"),
        getTranslation("spending.figure.elapsed", amounts.date(row.source().cutOff())));
  }

  private Component rejected(SpaceRow row) {
    return new FigureTile(explain.figure(amounts.euros(row.amounts().rejected()), "rejected"),
        getTranslation("spending.figure.rejected"));
  }

  private Paragraph why(String textKey, Object... arguments) {
    var shown = Arrays.stream(arguments).map(amounts::shown).toArray();
    return Why.paragraph(getTranslation(textKey, shown));
  }
}
