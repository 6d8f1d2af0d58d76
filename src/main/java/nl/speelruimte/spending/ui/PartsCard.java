package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Why;

/** What the forecast of a space is the sum of, and what each part rests on. */
final class PartsCard extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final Explanations explain;

  PartsCard(Viewer viewer, SpaceDetails details) {
    this.explain = Explanations.of(viewer, details.space().source());
    var money = details.space().amounts();
    var counts = details.counts();
    var table = new PlainTable(getTranslation("spending.parts.title"))
        .column(getTranslation("spending.parts.part"))
        .rightColumn(getTranslation("spending.parts.amount"))
        .column(getTranslation("spending.parts.basis"));
    row(table, "claimed", amounts.euros(money.claimed()), getTranslation("spending.parts.lines", counts.lines()));
    row(table, "backlog", amounts.euros(money.backlog()),
        getTranslation("spending.parts.backlog-of", counts.backlog(), amounts.date(details.cutOff())));
    row(table, "future", amounts.euros(money.future()), counts.ratePct() == null
        ? getTranslation("spending.parts.running", counts.running())
        : getTranslation("spending.parts.running-rate", amounts.percent(counts.ratePct()), counts.running()));
    row(table, "inflow", amounts.euros(money.inflow()), getTranslation("spending.parts.inflow-of"));
    table.total(getTranslation("spending.parts.forecast"), amounts.euros(money.forecast()),
        amounts.range(money.low(), money.high()));
    var card = new Card(getTranslation("spending.parts.title"), table, Why.paragraph(getTranslation(
        counts.rangeFromHistory() ? "spending.parts.range-history" : "spending.parts.range-peers")));
    var finished = details.finished();
    if (finished != null) {
      card.add(Why.paragraph(getTranslation("spending.parts.finished", finished.category(),
          amounts.percent(finished.claimedPct()), amounts.percent(finished.startedPct()))));
    }
    doubts(card, details);
    add(card);
  }

  private void row(PlainTable table, String part, String amount, String basis) {
    table.row(new Span(getTranslation("spending.part." + part)), explain.figure(amount, part), new Span(basis));
  }

  /** What somebody should know before trusting the forecast. */
  private void doubts(Card card, SpaceDetails details) {
    var counts = details.counts();
    if (!SpaceWords.hasForecast(details.space())) {
      card.add(Why.paragraph(getTranslation("spending.doubt.few", counts.allocations())));
    }
    if (counts.unknown() > 0) {
      card.add(Why.paragraph(getTranslation("spending.doubt.unknown", counts.unknown())));
    }
    if (counts.openEnd() > 0) {
      card.add(Why.paragraph(getTranslation("spending.doubt.open-end", counts.openEnd())));
    }
    if (counts.guessedLot() > 0) {
      card.add(Why.paragraph(getTranslation("spending.doubt.guessed-lot", counts.guessedLot())));
    }
  }
}
