package nl.speelruimte.plans.course;

import java.time.Clock;
import java.util.UUID;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the steps of plans, what became of their versions, and what the current version adds up to. */
@Component
class PlanSteps {

  private final JdbcClient jdbc;
  private final Clock clock;

  PlanSteps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(Viewer viewer, EfficiencyPlan plan, PlanMove move, @Nullable PlanState from, int version,
      @Nullable String reason) {
    jdbc.sql("""
            INSERT INTO plans_step (id, plan_id, place, move, from_state, to_state, version_number, reason, recorded_at,
              actor, actor_organisation)
            SELECT :id, :plan, COALESCE(MAX(s.place), 0) + 1, :move, :from, :to, :version, :reason, :now, :actor,
              :organisation FROM plans_step s WHERE s.plan_id = :plan""")
        .param("id", id()).param("plan", plan.id().value()).param("move", move.name())
        .param("from", from == null ? null : from.name()).param("to", plan.state().name()).param("version", version)
        .param("reason", reason).param("now", Moments.now(clock)).param("actor", viewer.name())
        .param("organisation", viewer.organisation()).update();
  }

  int lastVersion(PlanId plan) {
    return jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM plans_version WHERE plan_id = ?").param(plan.value())
        .query(Integer.class).single();
  }

  void version(PlanId plan, int number, VersionState state) {
    jdbc.sql("""
            INSERT INTO plans_version (id, plan_id, number, state, introduction, begun_at)
            VALUES (:id, :plan, :number, :state, '', :now)""")
        .param("id", id()).param("plan", plan.value()).param("number", number).param("state", state.name())
        .param("now", Moments.now(clock)).update();
  }

  /** After a move: its version has another state, a return or an adjustment begins the next one, totals follow what is read. */
  void versions(PlanId plan, PlanMove move, int number, String by) {
    if (move == PlanMove.BEGIN_ADJUSTMENT) {
      version(plan, number, VersionState.WRITING);
      return;
    }
    var after = VersionState.after(move);
    if (after != null) {
      jdbc.sql("UPDATE plans_version SET state = :state WHERE plan_id = :plan AND number = :number")
          .param("state", after.name()).param("plan", plan.value()).param("number", number).update();
    }
    switch (move) {
      case SUBMIT, HAND_IN_ADJUSTMENT -> submitted(plan, number, by);
      case RETURN -> version(plan, lastVersion(plan) + 1, VersionState.WRITING);
      case AGREE_ADJUSTMENT -> addUp(plan);
      case EVALUATE -> dropped(plan);
      case BEGIN, BEGIN_ADJUSTMENT, DROP_ADJUSTMENT, WITHDRAW, OPEN_ROUND, APPROVE, APPROVE_PARTLY, REJECT, START,
          REFUSE_ADJUSTMENT, CLOSE -> { }
    }
    if (move == PlanMove.SUBMIT) {
      addUp(plan);
    } else {
      moved(plan);
    }
  }

  /** The list of a municipality is in the order of the last moves, which its places hold too. */
  private void moved(PlanId plan) {
    jdbc.sql("""
            UPDATE plans_plan_place l JOIN plans_plan p ON p.id = l.plan_id SET l.state_since = p.state_since
             WHERE l.plan_id = ?""").param(plan.value()).update();
  }

  /** An adjustment that its provider was still writing can never be handed in once the execution is over. */
  private void dropped(PlanId plan) {
    jdbc.sql("UPDATE plans_version SET state = :dropped WHERE plan_id = :plan AND state = :writing")
        .param("dropped", VersionState.DROPPED.name()).param("plan", plan.value())
        .param("writing", VersionState.WRITING.name()).update();
  }

  private void submitted(PlanId plan, int number, String by) {
    jdbc.sql("""
            UPDATE plans_version SET submitted_at = :now, submitted_by = :by
             WHERE plan_id = :plan AND number = :number""")
        .param("now", Moments.now(clock)).param("by", by).param("plan", plan.value()).param("number", number).update();
  }

  /** Whom the current version touches, and what it promises to each: the municipalities of its spaces and of its effects. */
  private void addUp(PlanId plan) {
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
              p.measures = (SELECT COUNT(*) FROM plans_version v JOIN plans_measure m ON m.version_id = v.id
                             WHERE v.plan_id = p.id AND v.number = p.current_version)
             WHERE p.id = :plan""")
        .param("plan", plan.value()).update();
  }

  private static UUID id() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
