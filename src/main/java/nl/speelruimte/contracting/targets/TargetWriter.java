package nl.speelruimte.contracting.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.audit.Versions;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a target, its values and the versions of both, in the transaction of the change. */
@Component
class TargetWriter {

  private static final UUID NONE = new UUID(0, 0);
  private final JdbcClient jdbc;
  private final TargetRepository targets;
  private final Versions versions;

  TargetWriter(JdbcClient jdbc, TargetRepository targets, Versions versions) {
    this.jdbc = jdbc;
    this.targets = targets;
    this.versions = versions;
  }

  /** @throws NotHere when there is no such target */
  Target find(TargetId id) {
    return targets.findById(id.value()).orElseThrow(() -> new NotHere("target", id));
  }

  /** Writes a target with its values, and follows both with their versions. */
  TargetId save(Target made, List<TargetValue> values) {
    var target = targets.saveAndFlush(made).id();
    jdbc.sql("DELETE FROM contracting_target_value WHERE target_id = :id").param("id", target.toString()).update();
    for (var value : values) {
      jdbc.sql("""
              INSERT INTO contracting_target_value (target_id, year, quarter, value, valid_from, valid_to)
              VALUES (:id, :year, :quarter, :value, :from, :to)""")
          .param("id", target.toString()).param("year", value.year())
          .param("quarter", value.quarter() == null ? 0 : value.quarter()).param("value", value.value())
          .param("from", value.period().from()).param("to", value.period().to()).update();
    }
    versions.changed(KeptTarget.TARGET, target.toString());
    versions.changed(KeptTarget.VALUE, target.toString());
    return new TargetId(target);
  }

  /**
   * Whether what the target is on is there, it has no other target for the indicator in these days, and the days lie in the
   * term of the contract. Whoever writes holds what the target is on until the end of the transaction.
   */
  void check(CheckedTarget wanted, @Nullable UUID itself) {
    var about = wanted.about();
    var table = switch (about.subject()) {
      case CONTRACT -> "contracting_contract";
      case LOT -> "contracting_lot";
      case PROVIDER -> "parties_provider";
      case MUNICIPALITY -> "parties_municipality";
    };
    if (jdbc.sql("SELECT id FROM " + table + " WHERE id = :id FOR UPDATE").param("id", about.id()).query(Integer.class)
        .optional().isEmpty()) {
      throw RuleBroken.at("about", "contracting.target-rule.about-gone");
    }
    if (about.subject() == TargetSubject.CONTRACT) {
      inTerm(wanted);
    }
    var same = jdbc.sql("""
            SELECT COUNT(*) FROM contracting_target t WHERE t.%s = :about AND t.status <> 'WITHDRAWN' AND t.id <> :itself
              AND t.indicator_name = :name AND t.valid_from <= :due AND t.valid_to >= :start"""
            .formatted(about.subject().column()))
        .param("about", about.id()).param("itself", (itself == null ? NONE : itself).toString())
        .param("name", wanted.indicatorName()).param("due", wanted.due()).param("start", wanted.start())
        .query(Long.class).single();
    if (same > 0) {
      throw RuleBroken.at("indicatorName", "contracting.target-rule.already-there");
    }
  }

  private void inTerm(CheckedTarget wanted) {
    var days = jdbc.sql("SELECT start_date, end_date FROM contracting_contract WHERE id = :id")
        .param("id", wanted.about().id())
        .query((row, _) -> List.of(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class))).single();
    if (wanted.start().isBefore(days.getFirst())) {
      throw RuleBroken.at("start", "contracting.target-rule.before-contract", days.getFirst());
    }
    if (wanted.due().isAfter(days.getLast())) {
      throw RuleBroken.at("due", "contracting.target-rule.after-contract", days.getLast());
    }
  }

  /** What a new target can be on, by a part of its name. */
  List<TargetAbout> subjects(String text, int atMost) {
    return jdbc.sql("""
            SELECT subject, id, name FROM (
              SELECT 'CONTRACT' AS subject, c.id, CONCAT(c.number, ', ', p.name) AS name FROM contracting_contract c
                JOIN parties_provider p ON p.id = c.provider_id
              UNION ALL SELECT 'LOT', id, CONCAT(code, ' ', name) FROM contracting_lot
              UNION ALL SELECT 'PROVIDER', id, name FROM parties_provider
              UNION ALL SELECT 'MUNICIPALITY', id, name FROM parties_municipality) it
             WHERE name LIKE :like ORDER BY FIELD(subject, 'PROVIDER', 'MUNICIPALITY', 'LOT', 'CONTRACT'), name, id
             LIMIT :most""")
        .param("like", Restriction.containing(text)).param("most", atMost)
        .query((row, _) -> new TargetAbout(TargetSubject.valueOf(row.getString(1)), row.getInt(2), row.getString(3))).list();
  }
}
