package nl.speelruimte.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.kernel.Moments;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** What is kept of somebody's sessions: when the last began, in which role, and since when all of them are ended. */
@Component
class SessionBook {

  private final JdbcClient database;
  private final Clock clock;

  SessionBook(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @EventListener
  void signedIn(InteractiveAuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof PortalUser user) {
      note("last_signed_in_at", user.account());
    }
  }

  /** The grant somebody chose to work by the last time. */
  Optional<UUID> chosen(UUID account) {
    return database.sql("SELECT chosen_grant_id FROM identity_account WHERE id = :id AND chosen_grant_id IS NOT NULL")
        .param("id", account.toString()).query(UUID.class).optional();
  }

  void choose(UUID account, UUID grant) {
    database.sql("UPDATE identity_account SET chosen_grant_id = :grant WHERE id = :id")
        .param("grant", grant.toString()).param("id", account.toString()).update();
  }

  /** Works in the first of its roles unless another was chosen already. */
  void chooseFirst(String userName) {
    database.sql("""
            UPDATE identity_account SET chosen_grant_id = (SELECT g.id FROM identity_role_grant g
                WHERE g.account_id = identity_account.id ORDER BY g.created_at, g.id LIMIT 1)
             WHERE user_name = :name AND chosen_grant_id IS NULL""")
        .param("name", userName).update();
  }

  /** Every session that is open now ends with its next request. */
  void endAll(UUID account) {
    note("sessions_ended_at", account);
  }

  private void note(String column, UUID account) {
    database.sql("UPDATE identity_account SET " + column + " = :now WHERE id = :id")
        .param("now", Moments.now(clock))
        .param("id", account.toString()).update();
  }
}
