package nl.speelruimte.identity.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a round for each organisation once a year, and tells of rounds that are late; each in its own transaction. */
@Component
class ReviewRounds {

  private static final Logger LOG = LoggerFactory.getLogger(ReviewRounds.class);
  private static final Viewer VIEWER = Viewer.system("access review");
  /** The last round of an organisation, or without one the day its oldest role that still runs was given. */
  private static final String DUE = """
      SELECT a.organisation_kind, a.organisation_id
        FROM identity_account a JOIN identity_role_grant g ON g.account_id = a.id
       WHERE a.accepted_at IS NOT NULL AND (a.left_on IS NULL OR a.left_on >= :today)
         AND (g.valid_to IS NULL OR g.valid_to > :today)
       GROUP BY a.organisation_kind, a.organisation_id
      HAVING COALESCE((SELECT MAX(r.opened_on) FROM identity_access_review r
                        WHERE r.organisation_kind = a.organisation_kind
                          AND r.organisation_id <=> a.organisation_id), MIN(g.valid_from)) <= :yearAgo
         AND NOT EXISTS (SELECT 1 FROM identity_access_review r WHERE r.closed_at IS NULL
                          AND r.organisation_kind = a.organisation_kind AND r.organisation_id <=> a.organisation_id)""";
  private final ReviewBook book;
  private final AccessReviews reviews;
  private final AccessReviewRepository repository;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;
  private final JdbcClient jdbc;
  private final Clock clock;

  ReviewRounds(ReviewBook book, AccessReviews reviews, AccessReviewRepository repository,
      ApplicationEventPublisher events, TransactionTemplate transactions, JdbcClient jdbc, Clock clock) {
    this.book = book;
    this.reviews = reviews;
    this.repository = repository;
    this.events = events;
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(cron = "${speelruimte.access-review.cron:0 30 5 * * *}", zone = "Europe/Amsterdam")
  void everyDay() {
    due().forEach(this::open);
    openRounds().forEach(id -> transactions.executeWithoutResult(_ -> lookAt(id)));
  }

  void open(Organisation organisation) {
    try {
      transactions.executeWithoutResult(_ -> book.open(VIEWER, organisation));
    } catch (RuleBroken meanwhile) {
      LOG.info("No round was opened for {}: {}.", organisation.key(), meanwhile.textKey());
    }
  }

  private void lookAt(UUID id) {
    var review = book.held(new ReviewId(id));
    book.closeWhenDone(VIEWER, review);
    if (review.isOverdue(LocalDate.now(clock))) {
      var row = reviews.details(VIEWER, new ReviewId(id)).review();
      events.publishEvent(new AccessReviewOverdue(id, row.organisationName(), row.waiting(), row.dueOn()));
    }
  }

  /** The organisations whose year is over. */
  List<Organisation> due() {
    var today = LocalDate.now(clock);
    return jdbc.sql(DUE).param("today", today).param("yearAgo", today.minusYears(1)).query(ReviewRounds::organisation)
        .list();
  }

  private List<UUID> openRounds() {
    return repository.findByClosedAtIsNull().stream().map(AccessReview::id).toList();
  }

  private static Organisation organisation(ResultSet row, int index) throws SQLException {
    return new Organisation(OrganisationKind.valueOf(row.getString("organisation_kind")),
        row.getObject("organisation_id", Integer.class));
  }
}
