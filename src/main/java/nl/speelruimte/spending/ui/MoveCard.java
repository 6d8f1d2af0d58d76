package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.MoveRow;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.forecast.ForecastPart;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;

/** Why the forecast moved since the one before it: which part, by how much, and through which batches. */
final class MoveCard extends Div {

  /** A month of messages may be hundreds of batches: what they come to is the point. */
  private static final int SHOWN = 5;
  private final Amounts amounts = Amounts.of(this);
  private final Viewer viewer;

  MoveCard(Viewer viewer, SpaceDetails details) {
    this.viewer = viewer;
    var moves = details.moves();
    var title = getTranslation("spending.move.title");
    if (moves.isEmpty()) {
      add(new Card(title, new Paragraph(getTranslation("spending.move.first"))));
      return;
    }
    var latest = moves.getFirst();
    var card = new Card(title, Explanations.of(viewer, details.space().source()).origin("move"),
        new Paragraph(sentence(latest)), table(latest), cause(latest));
    if (moves.size() > 1) {
      card.add(new H3(getTranslation("spending.move.earlier")), earlier(moves.subList(1, moves.size())));
    }
    add(card);
  }

  private Component earlier(List<MoveRow> moves) {
    var list = new UnorderedList();
    list.addClassNames("plain-list", "why");
    moves.forEach(move -> list.add(new ListItem(
        new Span(getTranslation("spending.move.on", amounts.date(move.asOf()), sentence(move)) + " "), cause(move))));
    return list;
  }

  private String sentence(MoveRow row) {
    var since = amounts.date(row.since());
    var by = amounts.euros(Money.ofCents(Math.abs(row.move().forecast())));
    var direction = row.move().forecast() > 0 ? "up" : row.move().forecast() < 0 ? "down" : "same";
    var moved = getTranslation("spending.move." + direction, since, by);
    return row.move().most().map(part -> getTranslation("spending.move.most", moved, name(part), change(row, part)))
        .orElse(moved);
  }

  private Component cause(MoveRow row) {
    if (row.batches().isEmpty()) {
      return new Span(getTranslation(row.move().most().filter(ForecastPart.AMOUNT::equals).isPresent()
          ? "spending.move.adjusted" : "spending.move.new-day"));
    }
    var by = new Span(getTranslation("spending.move.through") + " ");
    for (var batch : row.batches().subList(0, Math.min(SHOWN, row.batches().size()))) {
      if (by.getElement().getChildCount() > 1) {
        by.add(new Span(", "));
      }
      by.add(batch(batch));
    }
    if (row.batches().size() > SHOWN) {
      by.add(new Span(" " + getTranslation("spending.move.more", row.batches().size() - SHOWN)));
    }
    return by;
  }

  private Component batch(long batch) {
    var name = Explanations.batchName(batch);
    return viewer.isBureau() ? new Anchor("imports/" + batch, name) : new Span(name);
  }

  private PlainTable table(MoveRow row) {
    var table = new PlainTable(getTranslation("spending.move.title"))
        .column(getTranslation("spending.parts.part")).rightColumn(getTranslation("spending.move.change"));
    for (var part : ForecastPart.values()) {
      if (row.move().parts().get(part) != 0) {
        table.row(name(part), change(row, part));
      }
    }
    return table.total(getTranslation("spending.parts.forecast"),
        amounts.change(Money.ofCents(row.move().forecast())));
  }

  private String change(MoveRow row, ForecastPart part) {
    return amounts.change(Money.ofCents(row.move().parts().get(part)));
  }

  private String name(ForecastPart part) {
    return getTranslation("spending.forecast-part." + part.name());
  }
}
