package nl.speelruimte.audit.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.kernel.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the seals and which event is under which. */
@Component
class SealStore {

  private final JdbcClient jdbc;

  SealStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Until the end of the transaction nobody else seals. */
  void hold() {
    jdbc.sql("SELECT id FROM audit_sealer WHERE id = 1 FOR UPDATE").query(Integer.class).single();
  }

  Optional<SealRow> last() {
    return jdbc.sql("SELECT * FROM audit_seal ORDER BY day DESC LIMIT 1").query(SealStore::seal).optional();
  }

  List<SealRow> all() {
    return jdbc.sql("SELECT * FROM audit_seal ORDER BY day").query(SealStore::seal).list();
  }

  List<SealRow> page(long limit, long offset) {
    return jdbc.sql("SELECT * FROM audit_seal ORDER BY day DESC LIMIT ? OFFSET ?").params(limit, offset)
        .query(SealStore::seal).list();
  }

  long count() {
    return jdbc.sql("SELECT COUNT(*) FROM audit_seal").query(Long.class).single();
  }

  /** Events recorded before this moment that no seal holds, in the order of their ids. */
  List<Unsealed> unsealed(LocalDateTime before) {
    return jdbc.sql("""
            SELECT e.id, e.recorded_at, e.hash FROM audit_event e LEFT JOIN audit_sealed s ON s.event_id = e.id
            WHERE s.event_id IS NULL AND e.hash IS NOT NULL AND e.recorded_at < ? ORDER BY e.id""").param(before)
        .query((row, _) -> new Unsealed(row.getLong("id"), row.getObject("recorded_at", LocalDateTime.class),
            row.getString("hash"))).list();
  }

  void add(SealRow seal) {
    jdbc.sql("INSERT INTO audit_seal (day, sealed_at, events, previous_hash, hash) VALUES (?, ?, ?, ?, ?)")
        .params(seal.day(), Moments.stored(seal.sealedAt()), seal.events(), seal.previous(), seal.hash()).update();
  }

  void hold(LocalDate day, List<Unsealed> events) {
    if (!events.isEmpty()) {
      jdbc.sql("INSERT INTO audit_sealed (day, event_id) VALUES :rows")
          .param("rows", events.stream().map(event -> new Object[] {day, event.id}).toList()).update();
    }
  }

  /** The events that a seal holds, with what is there of them now. */
  List<Held> held(LocalDate day) {
    return jdbc.sql("""
            SELECT s.event_id, e.hash FROM audit_sealed s LEFT JOIN audit_event e ON e.id = s.event_id
            WHERE s.day = ? ORDER BY s.event_id""").param(day)
        .query((row, _) -> new Held(row.getLong("event_id"), row.getString("hash"))).list();
  }

  /** Days of which events are under a seal that is not there. */
  List<LocalDate> daysWithoutSeal() {
    return jdbc.sql("""
            SELECT DISTINCT s.day FROM audit_sealed s LEFT JOIN audit_seal d ON d.day = s.day
            WHERE d.day IS NULL ORDER BY s.day""").query(LocalDate.class).list();
  }

  private static SealRow seal(ResultSet row, int index) throws SQLException {
    return new SealRow(row.getObject("day", LocalDate.class),
        Moments.of(row, "sealed_at"), row.getLong("events"),
        row.getString("previous_hash"), row.getString("hash"));
  }

  record Unsealed(long id, LocalDateTime recordedAt, String hash) {}

  record Held(long id, @Nullable String hash) {}
}
