package nl.speelruimte.identity.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people with an account, for whoever manages them. */
@Service
@Transactional(readOnly = true)
public class PeopleList {

  private static final SortColumns SORT = new SortColumns(Map.of("name", "a.display_name", "email", "a.email",
      "organisation", "organisation_name", "status", "status", "lastSignedIn", "a.last_signed_in_at"),
      "a.display_name, a.id");
  private static final String MATCHES = """
       WHERE (:text = '' OR a.display_name LIKE :like OR a.email LIKE :like)
         AND (:kind = '' OR a.organisation_kind = :kind AND a.organisation_id <=> :organisation)
         AND (:role = '' OR EXISTS (SELECT 1 FROM identity_role_grant h WHERE h.account_id = a.id AND h.role = :role
              AND (h.valid_to IS NULL OR h.valid_to >= :today)))
         AND (:status = '' OR :status = %s) AND (%s)""";
  private static final String GRANTS = """
      SELECT g.id, g.role, g.scope_type, g.scope_id, g.valid_from, g.valid_to, g.version,
             COALESCE(CASE g.scope_type WHEN 'REGION' THEN (SELECT name FROM parties_region ORDER BY id LIMIT 1)
               WHEN 'PROVIDER' THEN (SELECT name FROM parties_provider WHERE id = g.scope_id)
               WHEN 'MUNICIPALITY' THEN (SELECT name FROM parties_municipality WHERE id = g.scope_id)
               ELSE (SELECT code FROM parties_municipality_group WHERE id = g.scope_id) END, '') AS reach
        FROM identity_role_grant g WHERE g.account_id = :account
       ORDER BY g.valid_to IS NOT NULL AND g.valid_to < :today, g.valid_from DESC, g.id""";
  private final JdbcClient jdbc;
  private final Clock clock;

  PeopleList(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<PersonRow> rows(Viewer viewer, PersonFilter filter, Pageable page) {
    return filtered(viewer, filter, PersonSql.SELECT, SORT.of(page)).query(PersonSql::person).list();
  }

  public long count(Viewer viewer, PersonFilter filter) {
    return filtered(viewer, filter, "SELECT COUNT(*) FROM identity_account a ", "").query(Long.class).single();
  }

  /** The organisations whose people this viewer manages; only those can be chosen from. */
  public boolean manages(Viewer viewer, Organisation organisation) {
    return GrantRules.manages(viewer, organisation);
  }

  /** The roles this viewer can give to somebody of that organisation. */
  public Set<Role> grantable(Viewer viewer, Organisation organisation) {
    return GrantRules.grantable(viewer, organisation);
  }

  /** @throws NotHere when there is no such person for this viewer */
  public PersonDetails details(Viewer viewer, PersonId id) {
    var mine = PeopleScope.managedBy(viewer);
    var today = LocalDate.now(clock);
    var person = jdbc.sql(PersonSql.SELECT + " WHERE a.id = :id AND (" + mine.sql() + ")")
        .param("id", id.toString()).param("today", today).params(mine.parameters())
        .query(PersonSql::person).optional().orElseThrow(() -> new NotHere("person", id));
    var grants = jdbc.sql(GRANTS).param("account", id.toString()).param("today", today)
        .query((row, _) -> grant(row, viewer, person, today)).list();
    return new PersonDetails(person, grants, GrantRules.grantable(viewer, person.organisation()), may(viewer, person));
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, PersonFilter filter, String select, String tail) {
    var mine = PeopleScope.managedBy(viewer);
    var at = filter.organisation();
    return jdbc.sql(select + MATCHES.formatted(PersonSql.STATUS, mine.sql()) + tail)
        .param("text", filter.text().strip()).param("like", Restriction.containing(filter.text()))
        .param("kind", at == null ? "" : at.kind().name()).param("organisation", at == null ? null : at.id())
        .param("role", filter.role() == null ? "" : filter.role().name())
        .param("status", filter.status() == null ? "" : filter.status().name())
        .param("today", LocalDate.now(clock)).params(mine.parameters());
  }

  private static GrantRow grant(ResultSet row, Viewer viewer, PersonRow person, LocalDate today) throws SQLException {
    var from = row.getObject("valid_from", LocalDate.class);
    var to = row.getObject("valid_to", LocalDate.class);
    var status = GrantStatus.of(from, to, today);
    return new GrantRow(UUID.fromString(row.getString("id")), Role.valueOf(row.getString("role")),
        ScopeType.valueOf(row.getString("scope_type")), row.getString("reach"), from, to, status,
        row.getInt("version"), status != GrantStatus.OVER && person.status() != PersonStatus.LEFT
            && GrantRules.manages(viewer, person.organisation()));
  }

  static Set<PersonAction> may(Viewer viewer, PersonRow person) {
    if (!GrantRules.manages(viewer, person.organisation())) {
      return Set.of();
    }
    var may = switch (person.status()) {
      case INVITED -> EnumSet.of(PersonAction.INVITE_AGAIN, PersonAction.GRANT, PersonAction.CORRECT,
          PersonAction.LEAVE);
      case ACTIVE -> EnumSet.of(PersonAction.GRANT, PersonAction.CORRECT, PersonAction.BLOCK, PersonAction.LEAVE);
      case BLOCKED -> EnumSet.of(PersonAction.GRANT, PersonAction.CORRECT, PersonAction.UNBLOCK,
          PersonAction.LEAVE);
      case LEFT -> EnumSet.noneOf(PersonAction.class);
    };
    if (person.invitedUntil() != null && person.status() == PersonStatus.INVITED) {
      may.add(PersonAction.WITHDRAW_INVITATION);
    }
    if (person.leavesOn() != null && person.status() != PersonStatus.LEFT) {
      may.remove(PersonAction.GRANT);
      may.add(PersonAction.STAY);
    }
    if (person.id().value().equals(viewer.account())) {
      may.remove(PersonAction.GRANT);
      may.remove(PersonAction.BLOCK);
      may.remove(PersonAction.LEAVE);
      may.remove(PersonAction.STAY);
    }
    return may;
  }
}
