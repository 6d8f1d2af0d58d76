package nl.speelruimte.plans.writing;

import java.util.List;
import java.util.UUID;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.course.PlanMoved;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fills the working copy that a return or an adjustment begins with all that the version before it says. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionCopier {

  private static final List<String> ALL = List.of("""
      UPDATE plans_version n JOIN plans_version o ON o.id = :from SET n.introduction = o.introduction WHERE n.id = :to""", """
      INSERT INTO plans_measure (id, version_id, measure_key, place, category, title, text, indicator_code, measured_by,
        owner_name, starts_on, due_on)
      SELECT UUID(), :to, o.measure_key, o.place, o.category, o.title, o.text, o.indicator_code, o.measured_by,
        o.owner_name, o.starts_on, o.due_on FROM plans_measure o WHERE o.version_id = :from""");
  private static final List<String> PROMISES = List.of("""
      INSERT INTO plans_version_space (version_id, space_id, municipality_id)
      SELECT :to, o.space_id, o.municipality_id FROM plans_version_space o WHERE o.version_id = :from""", """
      INSERT INTO plans_effect (measure_id, municipality_id, lot_id, quarter, amount_cent)
      SELECT n.id, e.municipality_id, e.lot_id, e.quarter, e.amount_cent FROM plans_measure o
        JOIN plans_measure n ON n.version_id = :to AND n.measure_key = o.measure_key
        JOIN plans_effect e ON e.measure_id = o.id WHERE o.version_id = :from""", """
      INSERT INTO plans_evidence (id, measure_id, document_id, document_name, added_by, added_at)
      SELECT UUID(), n.id, e.document_id, e.document_name, e.added_by, e.added_at FROM plans_measure o
        JOIN plans_measure n ON n.version_id = :to AND n.measure_key = o.measure_key
        JOIN plans_evidence e ON e.measure_id = o.id WHERE o.version_id = :from""");
  /** Measures of another plan are other measures, however much alike. */
  private static final String NEW_KEYS = "UPDATE plans_measure SET measure_key = UUID() WHERE version_id = :to";
  private static final String MOVED_ON = """
      UPDATE plans_measure SET starts_on = starts_on + INTERVAL :years YEAR, due_on = due_on + INTERVAL :years YEAR
       WHERE version_id = :to""";
  private final JdbcClient jdbc;

  VersionCopier(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Before the others hear of it, so that they find the new version whole. */
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @EventListener
  void on(PlanMoved moved) {
    if (moved.move() == PlanMove.RETURN || moved.move() == PlanMove.BEGIN_ADJUSTMENT) {
      var from = version(moved.plan(), "current_version");
      var to = version(moved.plan(), "working_version");
      ALL.forEach(sql -> copy(sql, from, to));
      PROMISES.forEach(sql -> copy(sql, from, to));
    }
  }

  /** All of another plan of the same year, as measures of their own. */
  void again(UUID from, UUID to) {
    ALL.forEach(sql -> copy(sql, from, to));
    PROMISES.forEach(sql -> copy(sql, from, to));
    jdbc.sql(NEW_KEYS).param("to", to).update();
  }

  /** The texts and measures of a plan of so many years ago; what they promise is filled in anew. */
  void movedOn(UUID from, UUID to, int years) {
    ALL.forEach(sql -> copy(sql, from, to));
    jdbc.sql(NEW_KEYS).param("to", to).update();
    jdbc.sql(MOVED_ON).param("years", years).param("to", to).update();
  }

  /** @param column of the plan that holds the number of the version */
  private UUID version(PlanId plan, String column) {
    return jdbc.sql("SELECT v.id FROM plans_plan p JOIN plans_version v ON v.plan_id = p.id AND v.number = p." + column
            + " WHERE p.id = :plan")
        .param("plan", plan.value()).query(UUID.class).single();
  }

  private void copy(String sql, UUID from, UUID to) {
    jdbc.sql(sql).param("from", from).param("to", to).update();
  }
}
