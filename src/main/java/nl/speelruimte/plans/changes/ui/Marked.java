package nl.speelruimte.plans.changes.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.speelruimte.plans.changes.WordDifference;

/** Text with what was added and what was removed marked, in lines and in words that a screen reader says. */
final class Marked {

  private Marked() {}

  static Component difference(String before, String after) {
    var words = new Paragraph();
    words.addClassName("plan-text");
    for (var piece : WordDifference.between(before, after)) {
      words.add(switch (piece.kind()) {
        case SAME -> new Text(piece.text());
        case ADDED -> added(piece.text());
        case REMOVED -> removed(piece.text());
      });
    }
    return words;
  }

  static Component added(String what) {
    return marked("ins", text("plans.changes.mark-added"), what);
  }

  static Component removed(String what) {
    return marked("del", text("plans.changes.mark-removed"), what);
  }

  private static Component marked(String tag, String said, String what) {
    var hidden = new Span(said + " ");
    hidden.addClassName("visually-hidden");
    return new HtmlContainer(tag, hidden, new Text(what));
  }
}
