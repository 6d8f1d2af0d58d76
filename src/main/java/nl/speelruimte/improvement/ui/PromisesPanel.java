package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.effects.PromiseSet;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;

/** What was promised before, as it was promised then; nothing as long as there is one promise. */
final class PromisesPanel extends Div {

  private final Amounts amounts = Amounts.of(this);

  PromisesPanel(ActionDetails details, ActionNews news) {
    if (details.promises().size() > 1) {
      var timeline = new Timeline();
      details.promises().forEach(set -> news.mark(set.recordedAt(), timeline.event(
          text("improvement.promises.event", set.number(), set.total()), lines(set))));
      add(new Details(text("improvement.promises.title", details.promises().size()), timeline));
    }
  }

  private Component[] lines(PromiseSet set) {
    var lines = new ArrayList<Component>();
    if (set.reason() != null) {
      lines.add(new Div(text("improvement.promises.reason", set.reason())));
    }
    lines.add(Why.line(text("improvement.promises.by", set.source(), set.actor(), amounts.moment(set.recordedAt()))));
    return lines.toArray(Component[]::new);
  }
}
