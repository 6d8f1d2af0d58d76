package nl.speelruimte.identity.people;

import java.time.Clock;
import java.util.UUID;
import nl.speelruimte.kernel.Moments;
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
    write("""
        UPDATE identity_role_grant_version v SET v.recorded_to = :now
         WHERE v.account_id = :account AND v.recorded_to IS NULL
           AND NOT EXISTS (SELECT 1 FROM identity_role_grant g WHERE %s)""".formatted(SAME_GRANT), account);
    write("""
        INSERT INTO identity_role_grant_version (grant_id, account_id, role, scope_type, scope_id, valid_from, valid_to,
            recorded_from)
        SELECT g.id, g.account_id, g.role, g.scope_type, g.scope_id, g.valid_from, g.valid_to, :now
          FROM identity_role_grant g WHERE g.account_id = :account
           AND NOT EXISTS (SELECT 1 FROM identity_role_grant_version v WHERE v.recorded_to IS NULL AND %s)"""
        .formatted(SAME_GRANT), account);
    write("""
        UPDATE identity_account_version v SET v.recorded_to = :now
         WHERE v.account_id = :account AND v.recorded_to IS NULL
           AND NOT EXISTS (SELECT 1 FROM identity_account a WHERE %s)""".formatted(SAME_ACCOUNT), account);
    write("""
        INSERT INTO identity_account_version (account_id, active, organisation_kind, organisation_id, recorded_from)
        SELECT a.id, a.active, a.organisation_kind, a.organisation_id, :now
          FROM identity_account a WHERE a.id = :account
           AND NOT EXISTS (SELECT 1 FROM identity_account_version v WHERE v.recorded_to IS NULL AND %s)"""
        .formatted(SAME_ACCOUNT), account);
  }

  private void write(String sql, UUID account) {
    jdbc.sql(sql).param("account", account.toString())
        .param("now", Moments.now(clock)).update();
  }
}
