package nl.speelruimte.plans.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.PlanTotals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the current version of a plan adds up to, so that no list has to read the versions. */
@Component
class CurrentTotals {

  /** The moves that make a version the one that others read. */
  private static final List<String> SHOWING = List.of(PlanMove.SUBMIT.name(), PlanMove.AGREE_ADJUSTMENT.name());
  /** Where a plan ends of which the next may begin as a copy. */
  private static final List<String> ENDED = List.of(PlanState.WITHDRAWN.name(), PlanState.REJECTED.name());
  private final JdbcClient jdbc;

  CurrentTotals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whom the current version touches, what it promises to each, and how near that is to what others read before. */
  void addUp(PlanId plan) {
    jdbc.sql("DELETE FROM plans_plan_place WHERE plan_id = ?").param(plan.value()).update();
    jdbc.sql("""
            INSERT INTO plans_plan_place (plan_id, municipality_id, year, state_since, promised_cent)
            SELECT t.plan_id, t.municipality_id, t.year, t.state_since, SUM(t.cent) FROM (
              SELECT p.id AS plan_id, p.year, p.state_since, s.municipality_id, 0 AS cent FROM plans_plan p
                JOIN plans_version v ON v.plan_id = p.id AND v.number = p.current_version
                JOIN plans_version_space s ON s.version_id = v.id WHERE p.id = :plan
               UNION ALL
              SELECT p.id, p.year, p.state_since, e.municipality_id, e.amount_cent FROM plans_plan p
                JOIN plans_version v ON v.plan_id = p.id AND v.number = p.current_version
                JOIN plans_measure m ON m.version_id = v.id
                JOIN plans_effect e ON e.measure_id = m.id WHERE p.id = :plan) t
             GROUP BY t.plan_id, t.municipality_id, t.year, t.state_since""")
        .param("plan", plan.value()).update();
    jdbc.sql("""
            UPDATE plans_plan p SET
              p.places = (SELECT COUNT(*) FROM plans_plan_place l WHERE l.plan_id = p.id),
              p.promised_cent = (SELECT COALESCE(SUM(l.promised_cent), 0) FROM plans_plan_place l WHERE l.plan_id = p.id),
              p.changed_places = :changed,
              p.measures = (SELECT COUNT(*) FROM plans_version v JOIN plans_measure m ON m.version_id = v.id
                             WHERE v.plan_id = p.id AND v.number = p.current_version)
             WHERE p.id = :plan""")
        .param("plan", plan.value()).param("changed", PlanTotals.fewestChanged(now(plan), earlier(plan).values())).update();
  }

  /** The list of a municipality is in the order of the last moves, which its places hold too. */
  void moved(PlanId plan) {
    jdbc.sql("""
            UPDATE plans_plan_place l JOIN plans_plan p ON p.id = l.plan_id SET l.state_since = p.state_since
             WHERE l.plan_id = ?""").param(plan.value()).update();
  }

  private Map<MunicipalityId, Money> now(PlanId plan) {
    var now = new HashMap<MunicipalityId, Money>();
    jdbc.sql("SELECT municipality_id, promised_cent FROM plans_plan_place WHERE plan_id = ?").param(plan.value())
        .query(row -> {
          now.put(place(row), Money.ofCents(row.getLong("promised_cent")));
        });
    return now;
  }

  /** What each version promised that others read before the current one, also of a plan that this one may follow after its end. */
  private Map<String, Map<MunicipalityId, Money>> earlier(PlanId plan) {
    var earlier = new HashMap<String, Map<MunicipalityId, Money>>();
    jdbc.sql("""
            SELECT v.id, e.municipality_id, SUM(e.amount_cent) AS cent FROM plans_plan p
              JOIN plans_plan q ON q.provider_id = p.provider_id AND q.year = p.year AND (q.id = p.id OR q.state IN (:ended))
              JOIN plans_version v ON v.plan_id = q.id AND (q.id <> p.id OR v.number <> p.current_version)
              JOIN plans_measure m ON m.version_id = v.id
              JOIN plans_effect e ON e.measure_id = m.id
             WHERE p.id = :plan AND EXISTS (SELECT 1 FROM plans_step s
                   WHERE s.plan_id = q.id AND s.version_number = v.number AND s.move IN (:showing))
             GROUP BY v.id, e.municipality_id""")
        .param("plan", plan.value()).param("ended", ENDED).param("showing", SHOWING)
        .query(row -> {
          earlier.computeIfAbsent(row.getString("id"), _ -> new HashMap<>())
              .put(place(row), Money.ofCents(row.getLong("cent")));
        });
    return earlier;
  }

  private static MunicipalityId place(ResultSet row) throws SQLException {
    return new MunicipalityId(row.getInt("municipality_id"));
  }
}
