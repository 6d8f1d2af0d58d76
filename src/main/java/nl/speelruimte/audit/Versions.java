package nl.speelruimte.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.speelruimte.kernel.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what held at each moment of recorded time (docs/decisions/0014 and 0015), in the transaction of who writes it: a
 * version is added and closed, never changed otherwise.
 */
@Component
public class Versions {

  private final JdbcClient jdbc;
  private final Clock clock;

  Versions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Follows what was just written of an owner: closes what holds no longer and adds what is new. */
  public void changed(VersionedTable table, Object owner) {
    changed(table, List.of(owner));
  }

  /** The same for many owners at once. */
  public void changed(VersionedTable table, Collection<?> owners) {
    if (owners.isEmpty()) {
      return;
    }
    jdbc.sql("""
            UPDATE %2$s v SET v.recorded_to = :now WHERE v.%3$s IN (:owners) AND v.recorded_to IS NULL
              AND NOT EXISTS (SELECT 1 FROM %1$s c WHERE %4$s)"""
            .formatted(table.table(), table.versions(), table.owner(), table.same()))
        .param("owners", owners).param("now", Moments.now(clock)).update();
    added(table, owners);
  }

  /** Adds what is new of an owner of which nothing was taken away. */
  public void added(VersionedTable table, Object owner) {
    added(table, List.of(owner));
  }

  private void added(VersionedTable table, Collection<?> owners) {
    jdbc.sql("""
            INSERT INTO %2$s (%5$s, recorded_from) SELECT %5$s, :now FROM %1$s c WHERE c.%3$s IN (:owners)
              AND NOT EXISTS (SELECT 1 FROM %2$s v WHERE v.recorded_to IS NULL AND %4$s)"""
            .formatted(table.table(), table.versions(), table.owner(), table.same(), String.join(", ", table.columns())))
        .param("owners", owners).param("now", Moments.now(clock)).update();
  }
}
