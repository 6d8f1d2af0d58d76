package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceTotals;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.FigureTile;
import nl.speelruimte.uikit.Rows;

/** The four figures above the monitor: space, claimed, forecast, and how many need somebody. */
final class TotalTiles {

  private TotalTiles() {}

  static Component of(Viewer viewer, SpaceTotals totals) {
    var amounts = Amounts.of(UI.getCurrent().getLocale());
    var explain = Explanations.of(viewer, totals);
    var use = totals.use();
    return Rows.row(
        new FigureTile(explain.figure(amounts.millions(totals.amount()), "amount"),
            SpaceWords.text("spending.tile.amount", totals.spaces())).asCard(),
        new FigureTile(explain.figure(amounts.millions(totals.claimed()), "claimed"), use == null
            ? SpaceWords.text("spending.tile.claimed-only")
            : SpaceWords.text("spending.tile.claimed", amounts.percent(use), amounts.percent(totals.elapsed())))
            .asCard(),
        new FigureTile(explain.figure(
            SpaceWords.text("spending.tile.range", amounts.millions(totals.low()), amounts.millions(totals.high())),
            "forecast-total"),
            SpaceWords.text("spending.tile.forecast", amounts.millions(totals.forecast()))).asCard(),
        new FigureTile(explain.figure(amounts.count(totals.over()), "signals"),
            SpaceWords.text("spending.tile.signals", totals.watched(), totals.late(), totals.over())).asCard());
  }
}
