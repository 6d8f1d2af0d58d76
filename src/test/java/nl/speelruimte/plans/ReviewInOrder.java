package nl.speelruimte.plans;

import static nl.speelruimte.plans.PlanStory.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.RoundRow;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of the rounds, conclusions and decisions of a plan after whatever happened. */
final class ReviewInOrder {

  private static final String TEXT = "SELECT CAST(%s.id AS CHAR) COLLATE utf8mb4_unicode_ci FROM ";
  private static final String PLANS = TEXT.formatted("p") + "plans_plan p WHERE p.id = :plan";
  private static final String ROUNDS = TEXT.formatted("r") + "plans_round r WHERE r.plan_id = :plan";
  private static final String ASSESSORS = TEXT.formatted("a")
      + "plans_round_assessor a JOIN plans_round r ON r.id = a.round_id WHERE r.plan_id = :plan";
  private final BeanFactory beans;
  private final JdbcClient jdbc;

  ReviewInOrder(BeanFactory beans) {
    this.beans = beans;
    jdbc = beans.getBean(JdbcClient.class);
  }

  /** A round of the version that is read, open or closed, while and only while the plan is in review; and what it asks. */
  void isInOrder(PlanId plan, Viewer writer) {
    var plans = beans.getBean(EfficiencyPlans.class);
    var state = plans.details(writer, plan).plan().state();
    var last = beans.getBean(JudgingRounds.class).ofPlan(BUREAU, plan).stream().findFirst();
    assertThat(last.filter(RoundRow::isOpen).isPresent() && state != PlanState.IN_REVIEW).as("open in %s", state).isFalse();
    assertThat(last.filter(round -> round.planVersion() == plans.details(BUREAU, plan).current()).isPresent()
        || state != PlanState.IN_REVIEW).as("a round in review").isTrue();
    var open = last.filter(RoundRow::isOpen);
    assertThat(points(plan, "plans.judge", ASSESSORS)).as("each who has not finished is asked")
        .isEqualTo(open.map(round -> round.assessors() - round.finished()).orElse(0).longValue());
    assertThat(points(plan, "plans.round-ready", ROUNDS)).as("ready until it is decided on")
        .isEqualTo(state == PlanState.IN_REVIEW && open.isEmpty() ? 1 : 0);
    assertThat(rows(plan, "plans_decision WHERE plan_id = :plan")).as("each decision is a step").isEqualTo(rows(plan,
        "plans_step WHERE plan_id = :plan AND move IN ('RETURN', 'APPROVE', 'APPROVE_PARTLY', 'REJECT')"));
    theTrailIsComplete(plan);
  }

  /** What was found, finished, excused and concluded each stands in the history once. */
  private void theTrailIsComplete(PlanId plan) {
    assertThat(lines(plan, "plans.judging.action.judged", ROUNDS)).isEqualTo(rows(plan,
        "plans_judgement j JOIN plans_round r ON r.id = j.round_id WHERE r.plan_id = :plan"));
    assertThat(lines(plan, "plans.judging.action.recused", ROUNDS)).isEqualTo(rows(plan,
        "plans_round_assessor a JOIN plans_round r ON r.id = a.round_id WHERE r.plan_id = :plan AND a.recused_at IS NOT NULL"));
    assertThat(lines(plan, "plans.judging.action.closed", ROUNDS)).isEqualTo(rows(plan,
        "plans_round r WHERE r.plan_id = :plan AND r.closed_at IS NOT NULL"));
    assertThat(lines(plan, "plans.deciding.concluded", PLANS)).isEqualTo(rows(plan,
        "plans_conclusion c WHERE c.plan_id = :plan"));
    assertThat(lines(plan, "plans.deciding.letter-sent", PLANS)).isEqualTo(rows(plan,
        "plans_decision d WHERE d.plan_id = :plan AND d.outcome <> 'RETURNED'"));
  }

  /** All that the history of the plan and of its rounds says. */
  long lines(PlanId plan) {
    return rows(plan, "audit_event WHERE subject_id IN (" + PLANS + ") OR subject_id IN (" + ROUNDS + ")");
  }

  private long lines(PlanId plan, String action, String about) {
    return rows(plan, "audit_event WHERE action = '" + action + "' AND subject_id IN (" + about + ")");
  }

  private long points(PlanId plan, String kind, String about) {
    return rows(plan, "attention_point WHERE kind = '" + kind + "' AND resolved_at IS NULL AND subject_id IN (" + about + ")");
  }

  private long rows(PlanId plan, String of) {
    return jdbc.sql("SELECT COUNT(*) FROM " + of).param("plan", plan.value()).query(Long.class).single();
  }
}
