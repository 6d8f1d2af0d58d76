package nl.speelruimte.spending.steps;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryRow;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceFacts;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.replay.FiguresAsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the steps of a space whose reader was checked, and keeps what was arranged. */
@Component
class StepReading {

  private static final Set<EntryType> STEPS = EnumSet.of(EntryType.INTENTION, EntryType.RESPONSE, EntryType.DECISION,
      EntryType.JOINT_PLAN, EntryType.ADJUSTMENT, EntryType.SHIFT, EntryType.EXHAUSTED);
  private final JdbcClient jdbc;
  private final SpaceFacts facts;

  StepReading(JdbcClient jdbc, SpaceFacts facts) {
    this.facts = facts;
    this.jdbc = jdbc;
  }

  /** Keeps everybody else out of the steps of a space until the transaction of the caller ends. */
  void lock(SpaceId id) {
    jdbc.sql("SELECT id FROM spending_space WHERE id = ? FOR UPDATE").param(id.value())
        .query((row, _) -> row.getObject(1)).list();
  }

  /** The steps of the procedure among the entries, the first one first. */
  List<EntryRow> steps(Viewer viewer, SpaceId id, @Nullable AsOf asOf) {
    return facts.entries(viewer, id, asOf).reversed().stream().filter(entry -> STEPS.contains(entry.type())).toList();
  }

  /** What the latest joint arrangements say. */
  Map<ArrangementItem, String> arrangements(SpaceId id, @Nullable AsOf asOf) {
    var known = FiguresAsOf.known("e", asOf);
    var items = new EnumMap<ArrangementItem, String>(ArrangementItem.class);
    jdbc.sql("""
            SELECT a.item, a.text FROM spending_arrangement a WHERE a.entry_id = (SELECT MAX(e.id)
              FROM spending_entry e WHERE e.space_id = :id AND e.type = 'JOINT_PLAN' AND %s)"""
            .formatted(known.sql())).param("id", id.value()).params(known.parameters())
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
