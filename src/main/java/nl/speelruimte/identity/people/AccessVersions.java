package nl.speelruimte.identity.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who had which role at each moment of recorded time: a version is added and closed, never changed otherwise. */
@Component
class AccessVersions {

  private static final String SAME_GRANT = """
      g.id = v.grant_id AND g.role = v.role AND g.scope_type = v.scope_type AND g.scope_id <=> v.scope_id
        AND g.valid_from = v.valid_from AND g.valid_to <=> v.valid_to""";
  private static final String SAME_ACCOUNT = """
      a.id = v.account_id AND a.active = v.active AND a.organisation_kind = v.organisation_kind
        AND a.organisation_id <=> v.organisation_id""";
  private final JdbcClient jdbc;
  private final Clock clock;

  AccessVersions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Follows what was just written of a person: closes what holds no longer and adds what is new. */
  void follow(UUID account) {
    follow(account, clock.instant());
  }

  /** The same, as of a moment that is kept elsewhere too. */
  void follow(UUID account, Instant now) {
    write("""
        UPDATE identity_role_grant_version v SET v.recorded_to = :now
         WHERE v.account_id = :account AND v.recorded_to IS NULL
           AND NOT EXISTS (SELECT 1 FROM identity_role_grant g WHERE %s)""".formatted(SAME_GRANT), account, now);
    write("""
        INSERT INTO identity_role_grant_version (grant_id, account_id, role, scope_type, scope_id, valid_from, valid_to,
            recorded_from)
        SELECT g.id, g.account_id, g.role, g.scope_type, g.scope_id, g.valid_from, g.valid_to, :now
          FROM identity_role_grant g WHERE g.account_id = :account
           AND NOT EXISTS (SELECT 1 FROM identity_role_grant_version v WHERE v.recorded_to IS NULL AND %s)"""
        .formatted(SAME_GRANT), account, now);
    write("""
        UPDATE identity_account_version v SET v.recorded_to = :now
         WHERE v.account_id = :account AND v.recorded_to IS NULL
           AND NOT EXISTS (SELECT 1 FROM identity_account a WHERE %s)""".formatted(SAME_ACCOUNT), account, now);
    write("""
        INSERT INTO identity_account_version (account_id, active, organisation_kind, organisation_id, recorded_from)
        SELECT a.id, a.active, a.organisation_kind, a.organisation_id, :now
          FROM identity_account a WHERE a.id = :account
           AND NOT EXISTS (SELECT 1 FROM identity_account_version v WHERE v.recorded_to IS NULL AND %s)"""
        .formatted(SAME_ACCOUNT), account, now);
  }

  /** The grants of a person as they were until that moment, at which they were changed or withdrawn. */
  List<Version> endedAt(UUID account, Instant moment) {
    return jdbc.sql("""
            SELECT grant_id, role, scope_type, scope_id, valid_from, valid_to FROM identity_role_grant_version
             WHERE id IN (SELECT MAX(id) FROM identity_role_grant_version
                           WHERE account_id = :account AND recorded_to = :moment GROUP BY grant_id)
             ORDER BY valid_from, id""")
        .param("account", account.toString()).param("moment", Moments.stored(moment))
        .query((row, _) -> new Version(UUID.fromString(row.getString("grant_id")),
            new GrantDraft(Role.valueOf(row.getString("role")), ScopeType.valueOf(row.getString("scope_type")),
                row.getObject("scope_id", Integer.class)),
            row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class))).list();
  }

  /** A grant as it was. */
  record Version(UUID grant, GrantDraft draft, LocalDate from, @Nullable LocalDate to) {}

  private void write(String sql, UUID account, Instant now) {
    jdbc.sql(sql).param("account", account.toString())
        .param("now", Moments.stored(now)).update();
  }
}
