package nl.speelruimte.spending.steps;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.procedure.StepRow;
import nl.speelruimte.spending.procedure.StepRow.AgreedRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the steps of a space whose reader was checked, and keeps what was arranged. */
@Component
class StepReading {

  private static final List<String> STEPS = List.of(EntryType.INTENTION.name(), EntryType.RESPONSE.name(),
      EntryType.DECISION.name(), EntryType.JOINT_PLAN.name(), EntryType.ADJUSTMENT.name(), EntryType.SHIFT.name(),
      EntryType.EXHAUSTED.name());
  private final JdbcClient jdbc;

  StepReading(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps everybody else out of the steps of a space until the transaction of the caller ends. */
  void lock(SpaceId id) {
    jdbc.sql("SELECT id FROM spending_space WHERE id = ? FOR UPDATE").param(id.value())
        .query((row, _) -> row.getObject(1)).list();
  }

  /** The steps of the procedure among the entries, the first one first. */
  List<StepRow> steps(SpaceId id) {
    return jdbc.sql("SELECT * FROM spending_entry WHERE space_id = :id AND type IN (:types) ORDER BY id")
        .param("id", id.value()).param("types", STEPS)
        .query((row, _) -> new StepRow(row.getLong("id"), EntryType.valueOf(row.getString("type")),
            row.getObject("valid_on", LocalDate.class),
            Moments.of(row, "recorded_at"), row.getString("actor"),
            row.getString("actor_organisation"), money(row.getObject("amount_delta_cent", Long.class)),
            row.getString("reason"), row.getObject("agrees", Boolean.class), row.getString("document_name"),
            row.getObject("deadline", LocalDate.class), row.getInt("late_days"), row.getString("late_reason"),
            agreed(row.getLong("id"))))
        .list();
  }

  private static @Nullable Money money(
      @Nullable Long cents) {
    return cents == null ? null : Money.ofCents(cents);
  }

  private List<AgreedRow> agreed(long entry) {
    return jdbc.sql("SELECT * FROM spending_agreed WHERE entry_id = ? ORDER BY party").param(entry)
        .query((row, _) -> new AgreedRow("PROVIDER".equals(row.getString("party")), row.getString("manner"),
            row.getString("agreed_by"), row.getString("agreed_organisation"),
            Moments.of(row, "agreed_at"))).list();
  }

  /** What the latest joint arrangements say. */
  Map<ArrangementItem, String> arrangements(SpaceId id) {
    var items = new EnumMap<ArrangementItem, String>(ArrangementItem.class);
    jdbc.sql("""
            SELECT a.item, a.text FROM spending_arrangement a WHERE a.entry_id = (SELECT MAX(e.id)
              FROM spending_entry e WHERE e.space_id = ? AND e.type = 'JOINT_PLAN')""").param(id.value())
        .query(row -> {
          items.put(ArrangementItem.valueOf(row.getString(1)), row.getString(2));
        });
    return items;
  }

  /** What was arranged with an entry. */
  void keep(long entry, Map<ArrangementItem, String> items) {
    items.forEach((item, text) -> jdbc.sql("INSERT INTO spending_arrangement (entry_id, item, text) VALUES (?, ?, ?)")
        .params(entry, item.name(), text.strip()).update());
  }
}
