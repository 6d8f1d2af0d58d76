package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.ActionMove;
import nl.speelruimte.improvement.StepRow;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;

/** UC-114: how an action came to where it stands, the latest first. */
final class StepsCard extends Div {

  private final Amounts amounts = Amounts.of(this);

  StepsCard(ActionDetails details, ActionNews news) {
    var timeline = new Timeline();
    details.steps().forEach(step -> news.mark(step.recordedAt(),
        timeline.event(text("improvement.moved." + step.move().name()), lines(step))));
    timeline.event(text("improvement.steps.adopted", amounts.shortDate(details.adoptedOn())), details.adoptedBy());
    add(new Card(text("improvement.steps.title"), timeline));
  }

  private Component[] lines(StepRow step) {
    var lines = new ArrayList<Component>();
    if (step.reason() != null) {
      lines.add(new Paragraph(step.reason()));
    }
    if (step.day() != null) {
      lines.add(new Div(Why.line(text(step.move().day() == ActionMove.Day.AHEAD
          ? "improvement.steps.expected" : "improvement.steps.on", step.day()))));
    }
    lines.add(Why.line(text("improvement.entries.by", step.actor(), step.actorOrganisation(),
        amounts.moment(step.recordedAt()))));
    return lines.toArray(Component[]::new);
  }
}
