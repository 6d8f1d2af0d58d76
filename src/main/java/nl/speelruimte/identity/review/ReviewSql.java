package nl.speelruimte.identity.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.identity.people.PersonId;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Role;

/** How rounds are read from their tables. */
final class ReviewSql {

  /** Nothing was said of it, and it has not ended or been ended meanwhile. */
  static final String WAITING = """
      i.outcome IS NULL AND EXISTS (SELECT 1 FROM identity_role_grant g JOIN identity_account w ON w.id = g.account_id
        WHERE g.id = i.grant_id AND (g.valid_to IS NULL OR g.valid_to > :today)
          AND (w.left_on IS NULL OR w.left_on >= :today))""";
  static final String ROUNDS = """
      SELECT a.id, a.organisation_kind, a.organisation_id, a.opened_on, a.due_on, a.closed_at,
             COALESCE(p.name, m.name, r.office_name, '') AS organisation_name,
             (SELECT COUNT(*) FROM identity_reviewed_grant i WHERE i.review_id = a.id) AS roles,
             (SELECT COUNT(*) FROM identity_reviewed_grant i WHERE i.review_id = a.id AND %s) AS waiting,
             CASE WHEN a.closed_at IS NOT NULL THEN 'DONE' WHEN a.due_on < :today THEN 'OVERDUE' ELSE 'OPEN' END
               AS status
        FROM identity_access_review a
        LEFT JOIN parties_provider p ON a.organisation_kind = 'PROVIDER' AND p.id = a.organisation_id
        LEFT JOIN parties_municipality m ON a.organisation_kind = 'MUNICIPALITY' AND m.id = a.organisation_id
        LEFT JOIN parties_region r ON a.organisation_kind = 'REGION' AND r.id = (SELECT MIN(id) FROM parties_region)
      """.formatted(WAITING);
  static final String ROLES = """
      SELECT i.id, i.account_id, i.role, i.valid_to, i.outcome, i.decided_by, i.decided_at, who.display_name,
             who.last_signed_in_at, %s AS waiting,
             COALESCE(CASE i.scope_type WHEN 'REGION' THEN (SELECT name FROM parties_region ORDER BY id LIMIT 1)
               WHEN 'PROVIDER' THEN (SELECT name FROM parties_provider WHERE id = i.scope_id)
               WHEN 'MUNICIPALITY' THEN (SELECT name FROM parties_municipality WHERE id = i.scope_id)
               ELSE (SELECT code FROM parties_municipality_group WHERE id = i.scope_id) END, '') AS reach
        FROM identity_reviewed_grant i JOIN identity_account who ON who.id = i.account_id
       WHERE i.review_id = :review ORDER BY who.display_name, i.role, i.id""".formatted(WAITING);

  private ReviewSql() {}

  static ReviewRow round(ResultSet row, int index) throws SQLException {
    return new ReviewRow(new ReviewId(UUID.fromString(row.getString("id"))),
        new Organisation(OrganisationKind.valueOf(row.getString("organisation_kind")),
            row.getObject("organisation_id", Integer.class)),
        row.getString("organisation_name"), row.getObject("opened_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class), row.getLong("roles"), row.getLong("waiting"),
        ReviewStatus.valueOf(row.getString("status")));
  }

  static ReviewedRow role(ResultSet row, int index) throws SQLException {
    var outcome = row.getString("outcome");
    return new ReviewedRow(UUID.fromString(row.getString("id")),
        new PersonId(UUID.fromString(row.getString("account_id"))), row.getString("display_name"),
        Role.valueOf(row.getString("role")), row.getString("reach"), row.getObject("valid_to", LocalDate.class),
        Moments.ifAny(row, "last_signed_in_at"), outcome == null ? null : ReviewOutcome.valueOf(outcome),
        row.getString("decided_by"), Moments.ifAny(row, "decided_at"), row.getBoolean("waiting"));
  }
}
