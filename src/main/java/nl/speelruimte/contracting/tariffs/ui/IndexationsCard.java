package nl.speelruimte.contracting.tariffs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.speelruimte.contracting.tariffs.IndexationRow;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;

/** The indexations that were booked and undone, the latest first. */
final class IndexationsCard extends Composite<Div> {

  private final Amounts amounts = Amounts.of(this);
  private final boolean mayUndo;
  private final IntConsumer undo;

  /** @param undo asks to undo the indexation with that number */
  IndexationsCard(List<IndexationRow> rows, boolean mayUndo, IntConsumer undo) {
    this.mayUndo = mayUndo;
    this.undo = undo;
    var timeline = new Timeline();
    rows.forEach(row -> timeline.event(title(row), details(row)));
    getContent().add(new Card(getTranslation("contracting.indexation.history"), rows.isEmpty()
        ? new Paragraph(getTranslation("contracting.indexation.history-empty")) : timeline));
  }

  private String title(IndexationRow row) {
    return getTranslation(row.undoes() == null ? "contracting.indexation.event" : "contracting.indexation.event-undone",
        amounts.number(row.percentage()), amounts.date(row.startsOn()), row.chosen());
  }

  private Component[] details(IndexationRow row) {
    var lines = new ArrayList<Component>();
    lines.add(Why.line(getTranslation("contracting.indexation.size", row.tariffs(), row.contracts())));
    if (row.ova() != null && row.ppc() != null) {
      lines.add(Why.line(getTranslation("contracting.indexation.composed", amounts.number(row.ova()),
          amounts.number(row.ppc()), amounts.number(row.percentage()))));
    }
    lines.add(Why.line(getTranslation("contracting.entries.reason", row.reason())));
    lines.add(Why.line(getTranslation("contracting.entries.by", row.actor(), row.actorOrganisation(),
        amounts.moment(row.recordedAt()))));
    if (row.undone()) {
      lines.add(Why.line(getTranslation("contracting.indexation.was-undone")));
    } else if (row.undoes() == null && mayUndo) {
      var button = new Button(getTranslation("contracting.indexation.undo"), click -> undo.accept(row.id()));
      button.addClassName("quiet");
      lines.add(button);
    }
    return lines.toArray(Component[]::new);
  }
}
