package nl.speelruimte.spending.entries;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes entries in the ledgers of spaces, in the transaction of whoever books something. */
@Component
public class SpaceLedger {

  private final JdbcClient jdbc;
  private final Clock clock;

  SpaceLedger(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * For a caller who has checked that the viewer may book it.
   *
   * @return the number of the entry
   */
  public long write(Viewer viewer, NewEntry entry) {
    var values = new LinkedHashMap<String, @Nullable Object>(entry.columns());
    values.putIfAbsent("recorded_at", Moments.now(clock));
    values.putIfAbsent("actor", viewer.name());
    values.putIfAbsent("actor_organisation", viewer.organisation());
    var columns = String.join(", ", values.keySet());
    var places = values.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
    return jdbc.sql("INSERT INTO spending_entry (" + columns + ") VALUES (" + places + ") RETURNING id")
        .params(values).query(Long.class).single();
  }
}
