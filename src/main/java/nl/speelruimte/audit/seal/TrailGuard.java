package nl.speelruimte.audit.seal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the database itself refuse every change of an event and of a seal. A user of the database that may not make
 * triggers cannot: then the portal says so and goes on, and what is changed is found by the check alone.
 */
@Component
public class TrailGuard implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(TrailGuard.class);

  /** An event without a hash is not in the trail yet: it gets its link, once. */
  private static final Map<String, String> GUARDED = Map.of("audit_event", "OLD.hash IS NOT NULL",
      "audit_seal", "TRUE", "audit_sealed", "TRUE");
  private static final int AT_ONCE = 500;

  private final JdbcClient jdbc;
  private final TrailChain chain;
  private final TransactionTemplate transaction;
  private final boolean onlyChecks;

  TrailGuard(JdbcClient jdbc, TrailChain chain, PlatformTransactionManager transactions, Environment settings) {
    this.jdbc = jdbc;
    this.chain = chain;
    this.transaction = new TransactionTemplate(transactions);
    this.onlyChecks = settings.containsProperty("speelruimte.audit.verify");
  }

  /** Whoever only checks leaves the trail as it is found. */
  @Override
  public void afterSingletonsInstantiated() {
    if (!onlyChecks) {
      linkWhatWasThere();
      if (!stands()) {
        raise();
      }
    }
  }

  /** Whether the database refuses changes. */
  public boolean stands() {
    return jdbc.sql("""
            SELECT COUNT(*) FROM information_schema.triggers
            WHERE trigger_schema = DATABASE() AND trigger_name LIKE 'audit\\_%\\_guard'""")
        .query(Integer.class).single() == 2 * GUARDED.size();
  }

  /**
   * Events from before there were chains get their place, in the order of their ids, once and never again: an event
   * without a place that turns up later was not written by the portal, and the check has to say so.
   */
  private void linkWhatWasThere() {
    var done = 0;
    int some;
    do {
      some = Objects.requireNonNull(transaction.execute(_ -> linkSome()));
      done += some;
    } while (some == AT_ONCE);
    if (done > 0) {
      LOG.info("{} events of the trail got their place in its chains", done);
    }
  }

  private int linkSome() {
    if (jdbc.sql("SELECT linked FROM audit_sealer WHERE id = 1 FOR UPDATE").query(Boolean.class).single()) {
      return 0;
    }
    var events = StoredEvent.read(jdbc, "WHERE e.hash IS NULL ORDER BY e.id LIMIT :limit FOR UPDATE",
        Map.of("limit", AT_ONCE));
    events.forEach(event -> {
      var link = chain.next(event.kind(), event.subject(), event.result(), event.values());
      jdbc.sql("UPDATE audit_event SET number = ?, previous_hash = ?, hash = ? WHERE id = ?")
          .params(link.number(), link.previous(), link.hash(), event.id()).update();
    });
    if (events.size() < AT_ONCE) {
      jdbc.sql("UPDATE audit_sealer SET linked = TRUE WHERE id = 1").update();
    }
    return events.size();
  }

  private void raise() {
    try {
      GUARDED.forEach((table, when) -> List.of("UPDATE", "DELETE").forEach(change -> jdbc.sql("""
              CREATE TRIGGER IF NOT EXISTS %1$s_%2$s_guard BEFORE %2$s ON %1$s FOR EACH ROW
              BEGIN
                IF %3$s THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '%1$s is append-only'; END IF;
              END""".formatted(table, change.toLowerCase(java.util.Locale.ROOT), when)).update()));
    } catch (DataAccessException refused) {
      LOG.warn("The database user may not make triggers, so the database does not refuse changes of the trail; they are"
          + " found by its check alone: {}", refused.getMostSpecificCause().getMessage());
    }
  }
}
