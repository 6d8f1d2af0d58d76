package nl.speelruimte.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grants of active accounts that run today, read anew each time so that one that was withdrawn stops at once. */
@Component
class RunningGrants {

  private static final String RUNNING = """
      SELECT g.id, a.display_name, g.role, g.scope_type, g.scope_id, a.organisation_kind, a.organisation_id,
             a.sessions_ended_at
        FROM identity_role_grant g
        JOIN identity_account a ON a.id = g.account_id
       WHERE g.account_id = :account AND a.active
         AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to >= :today)
       ORDER BY g.created_at, g.id""";
  private final JdbcClient database;
  private final Clock clock;

  RunningGrants(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  List<Grant> of(UUID account) {
    return database.sql(RUNNING)
        .param("account", account.toString())
        .param("today", LocalDate.now(clock))
        .query(Grant.class)
        .list();
  }

  /** The active accounts that have any. */
  List<UUID> holders() {
    return database.sql("""
            SELECT DISTINCT a.id FROM identity_account a JOIN identity_role_grant g ON g.account_id = a.id
             WHERE a.active AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to >= :today)
             ORDER BY a.id""")
        .param("today", LocalDate.now(clock)).query(UUID.class).list();
  }

  Optional<String> address(UUID account) {
    return database.sql("SELECT email FROM identity_account WHERE id = :account AND active")
        .param("account", account.toString()).query(String.class).optional();
  }

  /** The grant somebody works by, when it still runs. */
  Optional<Grant> running(UUID account, UUID grant) {
    return of(account).stream().filter(running -> running.id().equals(grant)).findFirst();
  }

  Optional<String> organisation(OrganisationKind kind, @Nullable Integer id) {
    var sql = switch (kind) {
      case REGION -> "SELECT office_name FROM parties_region ORDER BY id LIMIT 1";
      case MUNICIPALITY -> "SELECT name FROM parties_municipality WHERE id = :id";
      case PROVIDER -> "SELECT name FROM parties_provider WHERE id = :id";
    };
    return database.sql(sql).param("id", id).query(String.class).optional();
  }

  /** A running grant with the account it belongs to. */
  record Grant(
      UUID id,
      String displayName,
      Role role,
      ScopeType scopeType,
      @Nullable Integer scopeId,
      OrganisationKind organisationKind,
      @Nullable Integer organisationId,
      @Nullable LocalDateTime sessionsEndedAt) {

    /** Whether the person ended every session that was open then. */
    boolean endsSessionOf(Instant since) {
      return sessionsEndedAt != null && !since.isAfter(Moments.of(sessionsEndedAt));
    }

    /** The number in the register of the organisation the grant is held for. */
    @Nullable Integer organisation() {
      return scopeType == ScopeType.GROUP ? organisationId : scopeId;
    }
  }
}
