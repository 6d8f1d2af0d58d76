package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.ReviewRow;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;

/** UC-115: the next review moment, and what became of those before. */
final class ReviewsCard extends Div {

  private final Amounts amounts = Amounts.of(this);

  ReviewsCard(ActionDetails details, ActionNews news) {
    var next = details.action().reviewOn();
    var timeline = new Timeline();
    details.reviews().forEach(review ->
        news.mark(review.recordedAt(), timeline.event(title(review), lines(review))));
    add(new Card(text("improvement.reviews.title"),
        new Paragraph(next == null ? text("improvement.reviews.none") : text("improvement.reviews.next", next)), timeline));
  }

  private String title(ReviewRow review) {
    return switch (review.kind()) {
      case PLANNED -> text("improvement.reviews.planned", amounts.shortDate(review.plannedOn()));
      case MOVED -> text("improvement.reviews.moved", amounts.shortDate(review.plannedOn()),
          amounts.shortDate(review.nextOn()));
      case HELD -> text("improvement.reviews.held", amounts.shortDate(review.heldOn()));
      case LAPSED -> text("improvement.reviews.lapsed", amounts.shortDate(review.plannedOn()));
    };
  }

  private Component[] lines(ReviewRow review) {
    var lines = new ArrayList<Component>();
    if (review.words() != null) {
      lines.add(new Paragraph(review.words()));
    }
    lines.add(Why.line(text("improvement.entries.by", review.actor(), review.actorOrganisation(),
        amounts.moment(review.recordedAt()))));
    return lines.toArray(Component[]::new);
  }
}
