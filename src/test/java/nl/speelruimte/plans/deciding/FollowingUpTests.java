package nl.speelruimte.plans.deciding;

import static nl.speelruimte.testing.SomeViewer.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.speelruimte.improvement.ActionStatus;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.execution.Executions;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-127, UC-128: what follows an approval, until the plan is closed. */
@DatabaseTest
@LivesOn("2031-03-03")
class FollowingUpTests {

  @Autowired BeanFactory beans;
  @Autowired Executions executions;
  @Autowired AdjustmentDesk adjustments;
  @Autowired PlanCourse course;
  @Autowired JdbcClient jdbc;
  DecidingStory story;

  @BeforeEach
  void tell() {
    story = new DecidingStory(beans);
  }

  @Test
  void anApprovedPlanIsStartedEvaluatedAndClosedEachByWhoMay() {
    var plan = story.decided(DecisionOutcome.APPROVED);
    var writer = provider(story.round.provider);
    assertThat(executions.of(writer, plan).figures().promised()).isEqualTo(Money.ofEuros(2_000));

    story.as(writer, () -> start(writer, plan));
    assertThatThrownBy(() -> story.as(writer, () -> evaluate(writer, plan, "Gelukt"))).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> story.as(story.lead(), () -> evaluate(story.lead(), plan, " "))).isInstanceOf(RuleBroken.class);
    story.as(story.lead(), () -> evaluate(story.lead(), plan, "De helft is gehaald."));
    assertThatThrownBy(() -> story.as(writer, () -> start(writer, plan))).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("plans.rule.not-now"));
    story.as(story.lead(), () -> {
      executions.close(story.lead(), plan, null, story.plan(plan).version());
      return plan;
    });

    assertThat(story.plan(plan).plan().state()).isEqualTo(PlanState.CLOSED);
  }

  @Test
  void whatWasAgreedToIsPromisedAnewAddedAndCancelled() {
    var plan = adjusted();
    version(plan, 2, "UPDATE plans_effect e JOIN plans_measure m ON m.id = e.measure_id SET e.amount_cent = 150000"
        + " WHERE m.version_id = :version AND m.measure_key = :key", story.round.group);
    version(plan, 2, "DELETE e FROM plans_effect e JOIN plans_measure m ON m.id = e.measure_id"
        + " WHERE m.version_id = :version AND m.measure_key = :key", story.round.screen);
    version(plan, 2, "UPDATE plans_measure SET measure_key = UUID(), title = 'Buurtteam', place = 3"
        + " WHERE version_id = :version AND measure_key = :key", story.round.screen);
    handIn(plan);

    story.as(story.lead(), () -> {
      adjustments.agree(story.lead(), plan, "Het effect is nu beter onderbouwd.", story.plan(plan).version());
      return plan;
    });

    assertThat(executions.of(story.lead(), plan).actions()).extracting(action -> action.title() + " " + action.status() + " "
        + action.figures().promised().cents()).containsExactlyInAnyOrder("Groepsaanbod PREPARING 150000",
        "Beeldbellen CANCELLED 100000", "Buurtteam PREPARING 0");
    assertThat(story.plan(plan).current()).isEqualTo(2);
  }

  @Test
  void whatWasRefusedLeavesTheActionsAsTheyWere() {
    var plan = adjusted();
    version(plan, 2, "UPDATE plans_effect e JOIN plans_measure m ON m.id = e.measure_id SET e.amount_cent = 1"
        + " WHERE m.version_id = :version AND m.measure_key = :key", story.round.group);
    handIn(plan);
    assertThatThrownBy(() -> refuse(plan, " ")).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.field()).contains("reason"));

    refuse(plan, "Houd het bij het eerste plan.");

    assertThat(executions.of(story.lead(), plan).figures().promised()).isEqualTo(Money.ofEuros(2_000));
    assertThat(story.plan(plan).current()).isEqualTo(1);
    assertThatThrownBy(() -> refuse(plan, "Nog eens")).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("plans.rule.nothing-handed-in"));
  }

  @Test
  void aMeasureThatWasNotApprovedDoesNotBecomeAnActionByAnAdjustment() {
    var plan = adjusted(DecisionOutcome.PARTLY_APPROVED, story.round.screen);
    handIn(plan);

    story.as(story.lead(), () -> {
      adjustments.agree(story.lead(), plan, "Akkoord.", story.plan(plan).version());
      return plan;
    });

    assertThat(executions.of(story.lead(), plan).actions()).extracting(action -> action.title() + action.status())
        .containsExactly("Groepsaanbod" + ActionStatus.PREPARING);
  }

  @Test
  void nobodyButTheBureauAnswersAnAdjustment() {
    var plan = adjusted();
    handIn(plan);
    var writer = provider(story.round.provider);
    var as = new Viewer(null, "Wil", "De Windroos", story.lead().role(), writer.scope(), "test");

    assertThatThrownBy(() -> story.as(as, () -> {
      adjustments.agree(as, plan, "Akkoord", 0);
      return plan;
    })).isInstanceOf(NotHere.class);
  }

  private PlanId start(Viewer viewer, PlanId plan) {
    executions.start(viewer, plan, story.plan(plan).version());
    return plan;
  }

  private PlanId evaluate(Viewer viewer, PlanId plan, String text) {
    executions.evaluate(viewer, plan, text, story.plan(plan).version());
    return plan;
  }

  private void refuse(PlanId plan, String reason) {
    story.as(story.lead(), () -> {
      adjustments.refuse(story.lead(), plan, reason, story.plan(plan).version());
      return plan;
    });
  }

  private PlanId adjusted() {
    return adjusted(DecisionOutcome.APPROVED);
  }

  /** In execution, with a second version that is being written and says the same as the first. */
  private PlanId adjusted(DecisionOutcome outcome, MeasureKey... refused) {
    var plan = story.decided(outcome, refused);
    move(plan, PlanMove.START, null);
    move(plan, PlanMove.BEGIN_ADJUSTMENT, "De groep begon later");
    return plan;
  }

  private void handIn(PlanId plan) {
    move(plan, PlanMove.HAND_IN_ADJUSTMENT, "De groep begon later");
  }

  private void move(PlanId plan, PlanMove move, String reason) {
    story.round.inTransaction(() -> {
      course.move(provider(story.round.provider), plan, move, story.plan(plan).version(), reason);
      return plan;
    });
  }

  private void version(PlanId plan, int number, String sql, MeasureKey key) {
    var id = jdbc.sql("SELECT id FROM plans_version WHERE plan_id = ? AND number = ?").params(plan.value(), number)
        .query(UUID.class).single();
    assertThat(jdbc.sql(sql).param("version", id).param("key", key.value()).update()).as(sql).isPositive();
  }
}
