package nl.speelruimte.spending.stops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.stops.IntakeStops;
import nl.speelruimte.spending.stops.StopDetails;
import nl.speelruimte.spending.stops.StopRow;
import nl.speelruimte.spending.stops.StopStep;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.files.DocumentLink;

/** UC-80: the steps of a stop with their letters, and on whose word each was taken. */
final class StopStepsCard extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final IntakeStops stops;
  private final Viewer viewer;

  StopStepsCard(IntakeStops stops, Viewer viewer, StopDetails details) {
    this.stops = stops;
    this.viewer = viewer;
    var timeline = new Timeline();
    details.steps().reversed().forEach(step -> timeline.event(
        getTranslation("spending.stop-status." + step.status().name()), lines(details.stop(), step)));
    var card = new Card(getTranslation("spending.stop.steps"), timeline,
        Why.paragraph(getTranslation("spending.stop.crisis")));
    if (details.withoutMandate()) {
      card.add(Why.paragraph(getTranslation("spending.sides.no-mandate", details.stop().municipalityName())));
    }
    add(card);
  }

  private Component[] lines(StopRow stop, StopStep step) {
    var lines = new ArrayList<Component>();
    if (step.reason() != null) {
      lines.add(Why.line(step.reason()));
    }
    var room = step.figures();
    if (room != null) {
      lines.add(Why.line(getTranslation("spending.stop.room", amounts.euros(room.amount()), amounts.euros(room.claimed()),
          amounts.euros(room.left()), amounts.date(room.asOf()))));
    }
    lines.add(Why.line(getTranslation("spending.entries.by", step.actor(), step.organisation(),
        amounts.moment(step.recordedAt()))));
    if (step.payer() != null) {
      lines.add(Why.line(getTranslation("spending.sides." + step.payer().name(), stop.municipalityName())));
    }
    if (step.documentName() != null) {
      lines.add(new DocumentLink(step.documentName(), () -> stops.letter(viewer, stop.id(), step.id())));
    }
    return lines.toArray(Component[]::new);
  }
}
