package nl.speelruimte.attention;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.identity.review.AccessReviewClosed;
import nl.speelruimte.identity.review.AccessReviewOpened;
import nl.speelruimte.identity.review.AccessReviewOverdue;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Raises that an organisation is asked, and has not said in time, who still needs access: accounts cannot know of points. */
@Component
class AccessReviewPoints {

  private static final Viewer VIEWER = Viewer.system("access review");
  private static final String KIND = "identity.review";
  private static final String OPENED = "identity.review-opened";
  private static final String WHY = "attention.access-review.";
  private final AttentionPoints points;

  AccessReviewPoints(AttentionPoints points) {
    this.points = points;
  }

  /** Told to whoever administers the organisation; for a municipality that is the bureau. */
  @EventListener
  void opened(AccessReviewOpened event) {
    var side = event.round().provider() == null ? Side.BUREAU : Side.PROVIDER;
    points.raise(VIEWER, new NewPoint(OPENED, event.round(), Severity.WATCH, Money.ofCents(0), WHY + "opened",
        List.of(event.organisation(), event.due()), Set.of(side), "access-review/" + event.round().id())
        .forAdministrators().due(event.due()));
  }

  @EventListener
  void late(AccessReviewOverdue event) {
    points.raise(VIEWER, new NewPoint(KIND, subject(event.review()), Severity.WATCH, Money.ofCents(0), WHY + "late",
        List.of(event.organisation(), event.waiting(), event.due()), Set.of(Side.BUREAU),
        "access-review/" + event.review()).forAdministrators().due(event.due()));
  }

  @EventListener
  void closed(AccessReviewClosed event) {
    points.resolve(VIEWER, KIND, subject(event.review()));
    points.resolve(VIEWER, OPENED, subject(event.review()));
  }

  private static Subject subject(UUID review) {
    return Subject.of(KIND, review);
  }
}
