package nl.speelruimte.identity.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.identity.people.PeopleDesk;
import nl.speelruimte.identity.people.PeopleList;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a round is opened, and where it is said of each role whether it is still needed. */
@Service
@Transactional
public class ReviewDesk {

  private static final String ADMINISTRATORS = "hasAnyRole('BUREAU_ADMIN', 'PROVIDER_ADMIN')";
  private final AccessReviews reviews;
  private final ReviewBook book;
  private final PeopleList people;
  private final PeopleDesk desk;
  private final AuditTrail trail;
  private final Clock clock;

  ReviewDesk(AccessReviews reviews, ReviewBook book, PeopleList people, PeopleDesk desk, AuditTrail trail,
      Clock clock) {
    this.reviews = reviews;
    this.book = book;
    this.people = people;
    this.desk = desk;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Opens a round for an organisation.
   *
   * @throws RuleBroken at {@code organisation} when one is open already, or nobody there has a role
   */
  @PreAuthorize("hasAnyRole('BUREAU_ADMIN', 'SYSTEM')")
  public ReviewId open(Viewer viewer, Organisation organisation) {
    if (!people.manages(viewer, Organisation.BUREAU)) {
      throw new NotHere("organisation", organisation.key());
    }
    return book.open(viewer, organisation);
  }

  /**
   * The role is still needed.
   *
   * @throws RuleBroken when it is one's own and a colleague could say so
   */
  @PreAuthorize(ADMINISTRATORS)
  public void confirm(Viewer viewer, ReviewId id, UUID reviewed) {
    var said = decided(viewer, id, reviewed, ReviewOutcome.CONFIRMED);
    if (book.reviewed(said, reviewed).accountId().equals(viewer.account()) && book.hasAnotherAdministrator(viewer, said)) {
      throw new RuleBroken("identity.rule.own-confirmed");
    }
    book.closeWhenDone(viewer, said);
  }

  /** The role is not needed any more: it ends today, and the person page says why. */
  @PreAuthorize(ADMINISTRATORS)
  public void end(Viewer viewer, ReviewId id, UUID reviewed, String reason) {
    var why = Given.reason(reason);
    var said = decided(viewer, id, reviewed, ReviewOutcome.ENDED);
    desk.end(viewer, book.reviewed(said, reviewed).grantId(), LocalDate.now(clock), why);
    book.closeWhenDone(viewer, said);
  }

  /**
   * After the last day the service bureau ends what was not confirmed; nothing ends by itself.
   *
   * @return how many wait on, for they are the viewer's own right to administer, which another ends
   */
  @PreAuthorize("hasAnyRole('BUREAU_ADMIN')")
  public int endRest(Viewer viewer, ReviewId id, String reason) {
    Given.reason(reason);
    var details = reviews.details(viewer, id);
    if (!details.may().contains(ReviewAction.END_REST)) {
      throw new RuleBroken("identity.rule.not-overdue");
    }
    var own = 0;
    for (var each : details.roles().stream().filter(ReviewedRow::waiting).toList()) {
      if (each.person().value().equals(viewer.account())
          && (each.role() == Role.BUREAU_ADMIN || each.role() == Role.PROVIDER_ADMIN)) {
        own++;
      } else {
        end(viewer, id, each.id(), reason);
      }
    }
    return own;
  }

  private AccessReview decided(Viewer viewer, ReviewId id, UUID reviewed, ReviewOutcome outcome) {
    var review = book.held(id);
    var details = reviews.details(viewer, id);
    var row = details.roles().stream().filter(each -> each.id().equals(reviewed)).findFirst()
        .orElseThrow(() -> new NotHere("reviewed grant", reviewed));
    book.reviewed(review, reviewed).decide(outcome, viewer.name(), clock.instant());
    if (!row.waiting()) {
      throw new RuleBroken("identity.rule.grant-over");
    }
    trail.record(viewer, details.subject(), "identity.action.reviewed", null,
        new Said(row.name(), "identity.role." + row.role().name(), outcome), null);
    return review;
  }

  /** What the trail keeps of a decision; the role by the key of its name. */
  record Said(String person, String role, ReviewOutcome outcome) {}
}
