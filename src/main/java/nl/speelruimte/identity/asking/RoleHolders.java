package nl.speelruimte.identity.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can be asked: the active people with a role that runs today. */
@Component
public class RoleHolders {

  private static final String HOLDERS = """
      SELECT a.id, a.display_name, MIN(g.role) AS role, m.id AS municipality_id,
             COALESCE(m.name, (SELECT r.office_name FROM parties_region r ORDER BY r.id LIMIT 1), '') AS organisation
        FROM identity_role_grant g
        JOIN identity_account a ON a.id = g.account_id
        LEFT JOIN parties_municipality m ON g.scope_type = 'MUNICIPALITY' AND m.id = g.scope_id
       WHERE a.active AND (a.left_on IS NULL OR a.left_on >= :today)
         AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to >= :today)
         AND (g.scope_type = 'REGION' AND g.role IN (:region)
              OR g.scope_type = 'MUNICIPALITY' AND g.role IN (:municipal) AND g.scope_id IN (:places))
       GROUP BY a.id, a.display_name, m.id, m.name
       ORDER BY m.name IS NOT NULL, m.name, a.display_name, a.id""";
  /** Also one that ended or has not begun: whoever worked there is no stranger to it. */
  private static final String TIED = """
      SELECT a.id FROM identity_account a
       WHERE a.id IN (:accounts) AND (a.organisation_kind = 'PROVIDER' AND a.organisation_id = :provider
          OR EXISTS (SELECT 1 FROM identity_role_grant g
                      WHERE g.account_id = a.id AND g.scope_type = 'PROVIDER' AND g.scope_id = :provider))""";
  private static final List<String> NONE = List.of("");
  private final JdbcClient jdbc;
  private final Clock clock;

  RoleHolders(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Who holds one of these roles for the region, and who one of those for one of the municipalities. */
  public List<RoleHolder> of(Collection<Role> ofRegion, Collection<Role> municipal, Collection<MunicipalityId> places) {
    return jdbc.sql(HOLDERS).param("today", LocalDate.now(clock)).param("region", names(ofRegion))
        .param("municipal", names(municipal))
        .param("places", places.isEmpty() ? List.of(0) : places.stream().map(MunicipalityId::value).toList())
        .query((row, _) -> {
          var place = row.getObject("municipality_id", Integer.class);
          return new RoleHolder(UUID.fromString(row.getString("id")), row.getString("display_name"),
              Role.valueOf(row.getString("role")), row.getString("organisation"),
              place == null ? null : new MunicipalityId(place));
        }).list();
  }

  /** Those of these accounts that work or have a role at a provider, had one or will have one. */
  public List<UUID> tiedTo(ProviderId provider, Collection<UUID> accounts) {
    return accounts.isEmpty() ? List.of() : jdbc.sql(TIED).param("provider", provider.value())
        .param("accounts", accounts.stream().map(UUID::toString).toList())
        .query((row, _) -> UUID.fromString(row.getString(1))).list();
  }

  private static List<String> names(Collection<Role> roles) {
    return roles.isEmpty() ? NONE : roles.stream().map(Role::name).toList();
  }
}
