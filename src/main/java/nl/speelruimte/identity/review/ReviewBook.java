package nl.speelruimte.identity.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes rounds, with their trace. */
@Component
class ReviewBook {

  private static final int DAYS_TO_DECIDE = 28;
  private static final String ROLES = """
      SELECT g.id, g.account_id, g.role, g.scope_type, g.scope_id, g.valid_to
        FROM identity_role_grant g JOIN identity_account a ON a.id = g.account_id
       WHERE a.organisation_kind = :kind AND a.organisation_id <=> :organisation AND a.accepted_at IS NOT NULL
         AND (a.left_on IS NULL OR a.left_on >= :today) AND (g.valid_to IS NULL OR g.valid_to > :today)""";
  private final AccessReviewRepository reviews;
  private final ReviewedGrantRepository grants;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  ReviewBook(AccessReviewRepository reviews, ReviewedGrantRepository grants, AuditTrail trail,
      ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
    this.reviews = reviews;
    this.grants = grants;
    this.trail = trail;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  ReviewId open(Viewer viewer, Organisation organisation) {
    var today = LocalDate.now(clock);
    var review = opened(new AccessReview(organisation, viewer.name(), today, today.plusDays(DAYS_TO_DECIDE)));
    var roles = jdbc.sql(ROLES).param("kind", organisation.kind().name()).param("organisation", organisation.id())
        .param("today", today).query((row, _) -> reviewed(row, review)).list();
    if (roles.isEmpty()) {
      throw RuleBroken.at("organisation", "identity.rule.nobody-there");
    }
    grants.saveAllAndFlush(roles);
    trail.record(viewer, subject(review), "identity.action.review-opened", null, new Opened(review.dueOn()), null);
    events.publishEvent(new AccessReviewOpened(subject(review), name(review), review.dueOn()));
    return new ReviewId(review.id());
  }

  private String name(AccessReview review) {
    return jdbc.sql(ReviewSql.ROUNDS + " WHERE a.id = :id").param("id", review.id().toString())
        .param("today", LocalDate.now(clock)).query((row, _) -> row.getString("organisation_name")).single();
  }

  /** Of two who open a round at once the database lets one through. */
  private AccessReview opened(AccessReview review) {
    try {
      return reviews.saveAndFlush(review);
    } catch (DataIntegrityViolationException open) {
      throw RuleBroken.at("organisation", "identity.rule.review-open");
    }
  }

  AccessReview held(ReviewId id) {
    return reviews.hold(id.value()).orElseThrow(() -> new NotHere("review", id));
  }

  ReviewedGrant reviewed(AccessReview review, UUID id) {
    return grants.findById(id).filter(grant -> grant.reviewId().equals(review.id()))
        .orElseThrow(() -> new NotHere("reviewed grant", id));
  }

  /** Whether somebody else of the organisation administers it today. */
  boolean hasAnotherAdministrator(Viewer viewer, AccessReview review) {
    var organisation = review.organisation();
    return jdbc.sql("""
            SELECT COUNT(*) FROM identity_role_grant g JOIN identity_account a ON a.id = g.account_id
             WHERE a.organisation_kind = :kind AND a.organisation_id <=> :organisation AND a.active AND a.id <> :own
               AND a.accepted_at IS NOT NULL AND (a.left_on IS NULL OR a.left_on >= :today)
               AND g.role IN ('BUREAU_ADMIN', 'PROVIDER_ADMIN') AND g.valid_from <= :today
               AND (g.valid_to IS NULL OR g.valid_to >= :today)""")
        .param("kind", organisation.kind().name()).param("organisation", organisation.id())
        .param("own", String.valueOf(viewer.account())).param("today", LocalDate.now(clock))
        .query(Long.class).single() > 0;
  }

  /** When nothing waits any more the round is over. */
  void closeWhenDone(Viewer viewer, AccessReview review) {
    grants.flush();
    var waiting = jdbc.sql("SELECT COUNT(*) FROM identity_reviewed_grant i WHERE i.review_id = :review AND "
            + ReviewSql.WAITING)
        .param("review", review.id().toString()).param("today", LocalDate.now(clock)).query(Long.class).single();
    if (waiting == 0 && !review.isClosed()) {
      review.close(clock.instant());
      trail.record(viewer, subject(review), "identity.action.review-closed", null, null, null);
      events.publishEvent(new AccessReviewClosed(review.id()));
    }
  }

  private static Subject subject(AccessReview review) {
    return review.organisation().owning(Subject.of("identity.review", review.id()));
  }

  private static ReviewedGrant reviewed(ResultSet row, AccessReview review) throws SQLException {
    return new ReviewedGrant(review.id(), UUID.fromString(row.getString("id")),
        UUID.fromString(row.getString("account_id")), new GrantDraft(Role.valueOf(row.getString("role")),
            ScopeType.valueOf(row.getString("scope_type")), row.getObject("scope_id", Integer.class)),
        row.getObject("valid_to", LocalDate.class));
  }

  /** What the trail keeps of an opened round. */
  record Opened(LocalDate dueOn) {}
}
