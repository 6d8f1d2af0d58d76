package nl.speelruimte.identity.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who could see what on a day, as it was recorded by then. */
@Service
@Transactional(readOnly = true)
public class AccessOnADay {

  private static final SortColumns SORT = new SortColumns(Map.of("name", "who.display_name", "organisation",
      "organisation_name", "role", "v.role", "from", "v.valid_from"), "who.display_name, v.role, v.id");
  private static final String FROM = """
        FROM identity_role_grant_version v
        JOIN identity_account_version a ON a.account_id = v.account_id AND a.active
         AND a.recorded_from < :before AND (a.recorded_to IS NULL OR a.recorded_to >= :before)
        JOIN identity_account who ON who.id = v.account_id
      """ + PersonSql.ORGANISATION + """
       WHERE v.recorded_from < :before AND (v.recorded_to IS NULL OR v.recorded_to >= :before)
         AND v.valid_from <= :day AND (v.valid_to IS NULL OR v.valid_to >= :day)
         AND (:text = '' OR who.display_name LIKE :like) AND (%s)""";
  private static final String SELECT = """
      SELECT v.account_id, who.display_name, v.role, v.valid_from, v.valid_to,
             %s AS organisation_name,
             COALESCE(CASE v.scope_type WHEN 'REGION' THEN (SELECT name FROM parties_region ORDER BY id LIMIT 1)
               WHEN 'PROVIDER' THEN (SELECT name FROM parties_provider WHERE id = v.scope_id)
               WHEN 'MUNICIPALITY' THEN (SELECT name FROM parties_municipality WHERE id = v.scope_id)
               ELSE (SELECT code FROM parties_municipality_group WHERE id = v.scope_id) END, '') AS reach
      """.formatted(PersonSql.ORGANISATION_NAME);
  private final JdbcClient jdbc;

  AccessOnADay(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @param text part of a name; empty for all */
  public List<AccessRow> rows(Viewer viewer, AsOf asOf, String text, Pageable page) {
    return filtered(viewer, asOf, text, SELECT, SORT.of(page)).query(AccessOnADay::row).list();
  }

  public long count(Viewer viewer, AsOf asOf, String text) {
    return filtered(viewer, asOf, text, "SELECT COUNT(*)", "").query(Long.class).single();
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, AsOf asOf, String text, String select, String tail) {
    var mine = PeopleScope.lookedBackOnBy(viewer);
    return jdbc.sql(select + FROM.formatted(mine.sql()) + tail)
        .param("day", asOf.day()).param("before", Moments.stored(asOf.recordedBefore()))
        .param("text", text.strip()).param("like", Restriction.containing(text)).params(mine.parameters());
  }

  private static AccessRow row(ResultSet row, int index) throws SQLException {
    return new AccessRow(new PersonId(UUID.fromString(row.getString("account_id"))), row.getString("display_name"),
        row.getString("organisation_name"), Role.valueOf(row.getString("role")), row.getString("reach"),
        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
  }
}
