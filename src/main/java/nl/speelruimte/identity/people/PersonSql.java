package nl.speelruimte.identity.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Role;
import org.jspecify.annotations.Nullable;

/** How people are read from their tables. */
final class PersonSql {

  /** An account under the alias {@code a} with the name of its organisation. */
  static final String ORGANISATION = """
       LEFT JOIN parties_provider p ON a.organisation_kind = 'PROVIDER' AND p.id = a.organisation_id
       LEFT JOIN parties_municipality m ON a.organisation_kind = 'MUNICIPALITY' AND m.id = a.organisation_id
       LEFT JOIN parties_region r ON a.organisation_kind = 'REGION' AND r.id = (SELECT MIN(id) FROM parties_region)
      """;
  static final String ORGANISATION_NAME = "COALESCE(p.name, m.name, r.office_name, '')";
  static final String STATUS = """
      CASE WHEN a.left_on < :today THEN 'LEFT' WHEN a.accepted_at IS NULL THEN 'INVITED'
           WHEN a.active THEN 'ACTIVE' ELSE 'BLOCKED' END""";
  private static final String ROLES = """
      (SELECT GROUP_CONCAT(DISTINCT g.role ORDER BY g.role) FROM identity_role_grant g
        WHERE g.account_id = a.id AND (g.valid_to IS NULL OR g.valid_to >= :today))""";
  private static final String INVITED_UNTIL = """
      (SELECT MAX(i.expires_on) FROM identity_invitation i
        WHERE i.account_id = a.id AND i.used_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_on >= :today)""";
  static final String SELECT = """
      SELECT a.id, a.display_name, a.email, a.organisation_kind, a.organisation_id, a.left_on, a.last_signed_in_at, a.version,
             %s AS organisation_name, %s AS status, %s AS roles, %s AS invited_until
        FROM identity_account a %s""".formatted(ORGANISATION_NAME, STATUS, ROLES, INVITED_UNTIL, ORGANISATION);

  private PersonSql() {}

  static PersonRow person(ResultSet row, int index) throws SQLException {
    return new PersonRow(new PersonId(UUID.fromString(row.getString("id"))), row.getString("display_name"),
        row.getString("email"), organisation(row), row.getString("organisation_name"),
        PersonStatus.valueOf(row.getString("status")), roles(row.getString("roles")),
        Moments.ifAny(row, "last_signed_in_at"), row.getObject("invited_until", LocalDate.class),
        row.getObject("left_on", LocalDate.class), row.getInt("version"));
  }

  static Organisation organisation(ResultSet row) throws SQLException {
    var kind = OrganisationKind.valueOf(row.getString("organisation_kind"));
    return new Organisation(kind, row.getObject("organisation_id", Integer.class));
  }

  private static List<Role> roles(@Nullable String names) {
    return names == null ? List.of() : Stream.of(names.split(",")).map(Role::valueOf).sorted().toList();
  }
}
