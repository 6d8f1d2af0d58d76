package nl.speelruimte.audit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An event as the database has it.
 *
 * @param values its columns in the order of {@link EventText#COLUMNS}
 * @param number its place in the chain of its subject; 0 without one
 * @param previous the hash of the event before it, as the event says
 */
record StoredEvent(long id, List<@Nullable String> values, long number, @Nullable String previous,
    @Nullable String hash) {

  /** The columns as text, whatever type they have. */
  static final String TEXTS = EventText.COLUMNS.stream().map(column -> column.equals("recorded_at")
      ? "DATE_FORMAT(e.recorded_at, '%Y-%m-%d %H:%i:%s.%f') AS recorded_at"
      : "CAST(e." + column + " AS CHAR) AS " + column).collect(Collectors.joining(", "));

  static List<StoredEvent> read(JdbcClient jdbc, String where, Map<String, ?> parameters) {
    return jdbc.sql("SELECT e.id, " + TEXTS + ", e.number, e.previous_hash, e.hash FROM audit_event e " + where)
        .params(parameters).query(StoredEvent::of).list();
  }

  static StoredEvent of(ResultSet row, int index) throws SQLException {
    var values = new ArrayList<@Nullable String>();
    for (var column : EventText.COLUMNS) {
      values.add(row.getString(column));
    }
    return new StoredEvent(row.getLong("id"), values, row.getLong("number"), row.getString("previous_hash"),
        row.getString("hash"));
  }

  String kind() {
    return text("subject_kind");
  }

  String subject() {
    return text("subject_id");
  }

  String result() {
    return text("result");
  }

  /** Whether its hash is that of what it says at the place it names. */
  boolean isAsWritten() {
    return hash != null && previous != null && hash.equals(EventText.link(previous, number, EventText.content(values)));
  }

  @Nullable String value(String column) {
    return values.get(EventText.COLUMNS.indexOf(column));
  }

  private String text(String column) {
    var value = value(column);
    return value == null ? "" : value;
  }
}
