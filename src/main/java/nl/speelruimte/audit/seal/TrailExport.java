package nl.speelruimte.audit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the trail as lines of JSON with its hashes: first the events, then the seals (docs/audit-trail.md). */
@Component
public class TrailExport {

  private static final int AT_ONCE = 5_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final JdbcClient jdbc;
  private final SealStore seals;

  TrailExport(JdbcClient jdbc, SealStore seals) {
    this.jdbc = jdbc;
    this.seals = seals;
  }

  /**
   * All as it was at one moment: what is written or sealed meanwhile is not in it.
   *
   * @param period the days on which events were recorded and of the seals; null for all
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void write(@Nullable Period period, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    events(period, writer);
    for (var seal : seals.all()) {
      if (period == null || period.contains(seal.day())) {
        line(writer, "\"seal\":" + text(seal.day().toString()) + ",\"events\":" + seal.events() + ",\"previous\":"
            + text(seal.previous()) + ",\"hash\":" + text(seal.hash()) + ",\"sealedAt\":"
            + text(EventText.moment(seal.sealedAt())));
      }
    }
    writer.flush();
  }

  private void events(@Nullable Period period, Writer writer) throws IOException {
    var parameters = new HashMap<String, Object>(Map.of("limit", AT_ONCE));
    var within = "";
    if (period != null) {
      within = "AND e.recorded_at >= :from AND e.recorded_at < :to";
      parameters.put("from", TrailSealer.endOf(period.from().minusDays(1)));
      parameters.put("to", TrailSealer.endOf(period.to()));
    }
    var after = 0L;
    List<Exported> some;
    do {
      parameters.put("after", after);
      some = jdbc.sql("SELECT e.id, " + StoredEvent.TEXTS + """
              , e.number, e.previous_hash, e.hash, CAST(s.day AS CHAR) AS sealed_on
              FROM audit_event e LEFT JOIN audit_sealed s ON s.event_id = e.id
              WHERE e.id > :after %s ORDER BY e.id LIMIT :limit""".formatted(within))
          .params(parameters)
          .query((row, index) -> new Exported(StoredEvent.of(row, index), row.getString("sealed_on"))).list();
      for (var each : some) {
        line(writer, each.fields());
        after = each.event.id();
      }
    } while (some.size() == AT_ONCE);
  }

  private static void line(Writer writer, String fields) throws IOException {
    writer.write("{" + fields + "}\n");
  }

  private static String text(@Nullable String value) {
    return value == null ? "null" : JSON.writeValueAsString(value);
  }

  private record Exported(StoredEvent event, @Nullable String sealedOn) {

    String fields() {
      var fields = new StringBuilder("\"id\":").append(event.id());
      for (var column : EventText.COLUMNS) {
        fields.append(",\"").append(column).append("\":").append(text(event.value(column)));
      }
      return fields.append(",\"number\":").append(event.number())
          .append(",\"previous\":").append(text(event.previous())).append(",\"hash\":").append(text(event.hash()))
          .append(",\"sealedOn\":").append(text(sealedOn)).toString();
    }
  }
}
