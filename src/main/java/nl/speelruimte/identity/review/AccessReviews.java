package nl.speelruimte.identity.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.identity.people.PeopleList;
import nl.speelruimte.identity.people.PeopleScope;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds in which organisations say who still needs access, for whoever administers them. */
@Service
@Transactional(readOnly = true)
public class AccessReviews {

  private static final SortColumns SORT = new SortColumns(Map.of("organisation", "organisation_name", "openedOn",
      "a.opened_on", "dueOn", "a.due_on", "waiting", "waiting", "status", "status"),
      "a.closed_at IS NOT NULL, a.due_on, organisation_name, a.id");
  private final JdbcClient jdbc;
  private final PeopleList people;
  private final Clock clock;

  AccessReviews(JdbcClient jdbc, PeopleList people, Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.clock = clock;
  }

  public List<ReviewRow> rows(Viewer viewer, Pageable page) {
    var mine = PeopleScope.managedBy(viewer);
    return jdbc.sql(ReviewSql.ROUNDS + " WHERE (" + mine.sql() + ")" + SORT.of(page))
        .param("today", LocalDate.now(clock)).params(mine.parameters()).query(ReviewSql::round).list();
  }

  public long count(Viewer viewer) {
    var mine = PeopleScope.managedBy(viewer);
    return jdbc.sql("SELECT COUNT(*) FROM identity_access_review a WHERE (" + mine.sql() + ")")
        .params(mine.parameters()).query(Long.class).single();
  }

  /** How many rounds wait for this viewer. */
  public long waiting(Viewer viewer) {
    var mine = PeopleScope.managedBy(viewer);
    return jdbc.sql("SELECT COUNT(*) FROM identity_access_review a WHERE a.closed_at IS NULL AND (" + mine.sql() + ")")
        .params(mine.parameters()).query(Long.class).single();
  }

  /** @throws NotHere when there is no such round for this viewer */
  public ReviewDetails details(Viewer viewer, ReviewId id) {
    var mine = PeopleScope.managedBy(viewer);
    var today = LocalDate.now(clock);
    var review = jdbc.sql(ReviewSql.ROUNDS + " WHERE a.id = :id AND (" + mine.sql() + ")")
        .param("id", id.toString()).param("today", today).params(mine.parameters())
        .query(ReviewSql::round).optional().orElseThrow(() -> new NotHere("review", id));
    var roles = jdbc.sql(ReviewSql.ROLES).param("review", id.toString()).param("today", today)
        .query(ReviewSql::role).list();
    return new ReviewDetails(review, roles, may(viewer, review));
  }

  private Set<ReviewAction> may(Viewer viewer, ReviewRow review) {
    var may = EnumSet.noneOf(ReviewAction.class);
    if (review.status() != ReviewStatus.DONE && people.manages(viewer, review.organisation())) {
      may.add(ReviewAction.DECIDE);
    }
    if (review.status() == ReviewStatus.OVERDUE && people.manages(viewer, Organisation.BUREAU)) {
      may.add(ReviewAction.END_REST);
    }
    return may;
  }
}
