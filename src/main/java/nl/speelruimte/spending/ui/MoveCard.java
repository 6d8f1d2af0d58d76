package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.MoveRow;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.forecast.ForecastPart;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;

/** Why the forecast moved since the one before it: which part, by how much, and through which batch. */
final class MoveCard extends Div {

  private final Amounts amounts = Amounts.of(this);

  MoveCard(Viewer viewer, SpaceDetails details) {
    var card = new Card(getTranslation("spending.move.title"));
    details.move().ifPresentOrElse(move -> {
      card.add(new Paragraph(sentence(move)), table(move));
      var source = Explanations.of(viewer, details.space().source());
      card.add(source.figure(cause(move), "move"));
    }, () -> card.add(new Paragraph(getTranslation("spending.move.first"))));
    add(card);
  }

  private String sentence(MoveRow row) {
    var since = amounts.date(row.since());
    var by = amounts.euros(Money.ofCents(Math.abs(row.move().forecast())));
    var direction = row.move().forecast() > 0 ? "up" : row.move().forecast() < 0 ? "down" : "same";
    var moved = getTranslation("spending.move." + direction, since, by);
    return row.move().most().map(part -> getTranslation("spending.move.most", moved, name(part), change(row, part)))
        .orElse(moved);
  }

  private String cause(MoveRow row) {
    var batch = row.batch();
    if (batch != null) {
      return getTranslation("spending.move.batch", Explanations.batchName(batch));
    }
    return getTranslation(row.move().most().filter(ForecastPart.AMOUNT::equals).isPresent()
        ? "spending.move.adjusted" : "spending.move.new-day");
  }

  private PlainTable table(MoveRow row) {
    var table = new PlainTable(getTranslation("spending.move.title"))
        .column(getTranslation("spending.parts.part")).rightColumn(getTranslation("spending.move.change"));
    for (var part : ForecastPart.values()) {
      if (row.move().parts().get(part) != 0) {
        table.row(name(part), change(row, part));
      }
    }
    return table;
  }

  private String change(MoveRow row, ForecastPart part) {
    return amounts.change(Money.ofCents(row.move().parts().get(part)));
  }

  private String name(ForecastPart part) {
    return getTranslation("spending.forecast-part." + part.name());
  }
}
