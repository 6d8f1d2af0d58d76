package nl.speelruimte.plans.writing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the measures of working copies; what is taken out goes aside whole. */
@Component
class MeasureStore {

  private static final String SAID =
      "version_id, measure_key, version, place, category, title, text, indicator_code, measured_by, owner_name, starts_on, due_on";
  private final JdbcClient jdbc;
  private final Clock clock;

  MeasureStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether a measure of any plan has this key already, also one that was taken out. */
  boolean isTaken(UUID key) {
    return jdbc.sql("SELECT EXISTS (SELECT 1 FROM plans_measure WHERE measure_key = :key)"
            + " OR EXISTS (SELECT 1 FROM plans_removed_measure WHERE measure_key = :key)")
        .param("key", key).query(Boolean.class).single();
  }

  boolean isIn(WorkingCopy copy, MeasureKey key) {
    return keys(copy).contains(key);
  }

  List<MeasureKey> keys(WorkingCopy copy) {
    return jdbc.sql("SELECT measure_key FROM plans_measure WHERE version_id = :version ORDER BY place, id")
        .param("version", copy.version())
        .query((row, _) -> new MeasureKey(UUID.fromString(row.getString(1)))).list();
  }

  void add(WorkingCopy copy, UUID key, String category, String title, String text) {
    jdbc.sql("""
            INSERT INTO plans_measure (id, version_id, measure_key, place, category, title, text, measured_by, owner_name)
            SELECT :id, :version, :key, COALESCE(MAX(m.place), 0) + 1, :category, :title, :text, '', ''
              FROM plans_measure m WHERE m.version_id = :version""")
        .param("id", id()).param("version", copy.version()).param("key", key).param("category", category)
        .param("title", title).param("text", text).update();
  }

  void settle(WorkingCopy copy, MeasureKey key, MeasureTerms terms, @Nullable String indicator) {
    jdbc.sql("UPDATE plans_measure SET category = :category, indicator_code = :indicator, starts_on = :starts,"
            + " due_on = :due WHERE version_id = :version AND measure_key = :key")
        .param("category", terms.category().name()).param("indicator", indicator).param("starts", terms.startsOn())
        .param("due", terms.dueOn()).param("version", copy.version()).param("key", key.value()).update();
  }

  /**
   * The next version of a measure, for whoever saw the last.
   *
   * @throws RuleBroken when it was taken out, or somebody else changed it meanwhile
   */
  int next(WorkingCopy copy, MeasureKey key, int shown) {
    var changed = jdbc.sql("UPDATE plans_measure SET version = version + 1 WHERE version_id = :version"
            + " AND measure_key = :key AND version = :shown")
        .param("version", copy.version()).param("key", key.value()).param("shown", shown).update();
    if (changed == 0) {
      throw isIn(copy, key) ? RuleBroken.changedMeanwhile("plans.writing.changed.measure")
          : new RuleBroken("plans.writing.rule.measure-gone");
    }
    return shown + 1;
  }

  void place(WorkingCopy copy, MeasureKey key, int place) {
    jdbc.sql("UPDATE plans_measure SET place = :place WHERE version_id = :version AND measure_key = :key")
        .param("place", place).param("version", copy.version()).param("key", key.value()).update();
  }

  /** @throws RuleBroken when it was taken out */
  UUID id(WorkingCopy copy, MeasureKey key) {
    return jdbc.sql("SELECT id FROM plans_measure WHERE version_id = :version AND measure_key = :key")
        .param("version", copy.version()).param("key", key.value()).query(UUID.class).optional()
        .orElseThrow(() -> new RuleBroken("plans.writing.rule.measure-gone"));
  }

  void effects(UUID measure, List<EffectAmount> effects) {
    jdbc.sql("DELETE FROM plans_effect WHERE measure_id = :measure").param("measure", measure).update();
    for (var effect : effects) {
      jdbc.sql("INSERT INTO plans_effect (measure_id, municipality_id, lot_id, quarter, amount_cent)"
              + " VALUES (:measure, :municipality, :lot, :quarter, :cent)")
          .param("measure", measure).param("municipality", effect.municipality().value())
          .param("lot", effect.lot() == null ? 0 : effect.lot().value()).param("quarter", effect.quarter())
          .param("cent", effect.amount().cents()).update();
    }
  }

  void remove(Viewer viewer, WorkingCopy copy, MeasureKey key) {
    jdbc.sql("INSERT INTO plans_removed_measure (id, " + SAID + ", removed_by, removed_at) SELECT id, " + SAID
            + ", :by, :now FROM plans_measure WHERE version_id = :version AND measure_key = :key")
        .param("by", viewer.name()).param("now", Moments.now(clock)).param("version", copy.version())
        .param("key", key.value()).update();
    moved(copy, key, "plans_removed_", "plans_");
  }

  void restore(WorkingCopy copy, MeasureKey key) {
    jdbc.sql("INSERT INTO plans_measure (id, " + SAID + ") SELECT id, " + SAID
            + " FROM plans_removed_measure WHERE version_id = :version AND measure_key = :key")
        .param("version", copy.version()).param("key", key.value()).update();
    moved(copy, key, "plans_", "plans_removed_");
  }

  List<RemovedMeasure> removed(WorkingCopy copy) {
    return jdbc.sql("SELECT measure_key, title, removed_by, removed_at FROM plans_removed_measure"
            + " WHERE version_id = :version ORDER BY removed_at DESC")
        .param("version", copy.version())
        .query((row, _) -> new RemovedMeasure(new MeasureKey(UUID.fromString(row.getString(1))), row.getString(2),
            row.getString(3), Moments.of(row, "removed_at"))).list();
  }

  /** What hangs on the measure goes with it, and it is no longer where it was. */
  private void moved(WorkingCopy copy, MeasureKey key, String to, String from) {
    for (var sql : List.of("""
        INSERT INTO %1$seffect (measure_id, municipality_id, lot_id, quarter, amount_cent)
        SELECT e.measure_id, e.municipality_id, e.lot_id, e.quarter, e.amount_cent FROM %2$seffect e
          JOIN %2$smeasure m ON m.id = e.measure_id WHERE m.version_id = :version AND m.measure_key = :key""", """
        INSERT INTO %1$sevidence (id, measure_id, document_id, document_name, added_by, added_at)
        SELECT e.id, e.measure_id, e.document_id, e.document_name, e.added_by, e.added_at FROM %2$sevidence e
          JOIN %2$smeasure m ON m.id = e.measure_id WHERE m.version_id = :version AND m.measure_key = :key""",
        "DELETE e FROM %2$seffect e JOIN %2$smeasure m ON m.id = e.measure_id WHERE m.version_id = :version AND m.measure_key = :key",
        "DELETE e FROM %2$sevidence e JOIN %2$smeasure m ON m.id = e.measure_id WHERE m.version_id = :version AND m.measure_key = :key",
        "DELETE FROM %2$smeasure WHERE version_id = :version AND measure_key = :key")) {
      jdbc.sql(sql.formatted(to, from)).param("version", copy.version()).param("key", key.value()).update();
    }
  }

  private static UUID id() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
