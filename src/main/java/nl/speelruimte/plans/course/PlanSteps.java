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

/** Writes the steps of plans and what became of their versions; what the current one adds up to follows. */
@Component
class PlanSteps {

  private final JdbcClient jdbc;
  private final CurrentTotals totals;
  private final Clock clock;

  PlanSteps(JdbcClient jdbc, CurrentTotals totals, Clock clock) {
    this.jdbc = jdbc;
    this.totals = totals;
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
      case AGREE_ADJUSTMENT -> totals.addUp(plan);
      case EVALUATE -> dropped(plan);
      case BEGIN, BEGIN_ADJUSTMENT, DROP_ADJUSTMENT, WITHDRAW, OPEN_ROUND, APPROVE, APPROVE_PARTLY, REJECT, START,
          REFUSE_ADJUSTMENT, CLOSE -> { }
    }
    if (move == PlanMove.SUBMIT) {
      totals.addUp(plan);
    } else {
      totals.moved(plan);
    }
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

  private static UUID id() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
