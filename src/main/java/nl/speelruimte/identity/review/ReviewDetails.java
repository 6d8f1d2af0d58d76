package nl.speelruimte.identity.review;

import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.Subject;

/**
 * A round with everything in it.
 *
 * @param may what this viewer may do with it now
 */
public record ReviewDetails(ReviewRow review, List<ReviewedRow> roles, Set<ReviewAction> may) {

  public ReviewDetails {
    roles = List.copyOf(roles);
    may = Set.copyOf(may);
  }

  /** What the trail calls this round. */
  public Subject subject() {
    return review.organisation().owning(Subject.of("identity.review", review.id()));
  }
}
