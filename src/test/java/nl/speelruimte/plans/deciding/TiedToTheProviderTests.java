package nl.speelruimte.plans.deciding;

import static nl.speelruimte.testing.SomeViewer.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-125, UC-126, UC-128: nobody decides on the plan of a provider they work or worked for. */
@DatabaseTest
@LivesOn("2031-03-03")
class TiedToTheProviderTests {

  @Autowired BeanFactory beans;
  @Autowired Decisions decisions;
  @Autowired LetterCorrections corrections;
  @Autowired AdjustmentDesk adjustments;
  @Autowired PlanCourse course;
  @Autowired JdbcClient jdbc;

  @Test
  void whoCameToWorkForTheProviderConcludesAndDecidesNothing() {
    var story = new DecidingStory(beans);
    var plan = story.concluded(4, 4, 4);
    var draft = story.drafted(plan, DecisionOutcome.APPROVED);
    tie(story);

    assertThatThrownBy(() -> story.decide(plan, draft)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("plans.judging.rule.of-provider"));
    assertThat(story.plan(plan).plan().state()).isEqualTo(PlanState.IN_REVIEW);
  }

  @Test
  void whoCameToWorkForTheProviderPutsNoLetterRightAndAnswersNoAdjustment() {
    var story = new DecidingStory(beans);
    var plan = story.decided(DecisionOutcome.APPROVED);
    var texts = decisions.of(story.lead(), plan).getFirst().letters().getFirst().texts();
    move(story, plan, PlanMove.START);
    move(story, plan, PlanMove.BEGIN_ADJUSTMENT);
    move(story, plan, PlanMove.HAND_IN_ADJUSTMENT);
    tie(story);

    refused(story, plan, () -> corrections.correct(story.lead(), plan, new CorrectionDraft("Beter zo.", texts, 1)));
    refused(story, plan, () -> adjustments.agree(story.lead(), plan, "Akkoord.", story.plan(plan).version()));
    refused(story, plan, () -> adjustments.refuse(story.lead(), plan, "Nee.", story.plan(plan).version()));
    assertThat(story.plan(plan).pending()).isEqualTo(2);
    assertThat(decisions.of(story.lead(), plan).getFirst().letters()).hasSize(1);
  }

  private static void refused(DecidingStory story, PlanId plan, Runnable command) {
    assertThatThrownBy(() -> story.as(story.lead(), () -> {
      command.run();
      return plan;
    })).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("plans.judging.rule.of-provider"));
  }

  private void move(DecidingStory story, PlanId plan, PlanMove move) {
    story.round.inTransaction(() -> {
      course.move(provider(story.round.provider), plan, move, story.plan(plan).version(), "De groep begon later");
      return plan;
    });
  }

  private void tie(DecidingStory story) {
    jdbc.sql("""
            INSERT INTO identity_role_grant (id, account_id, role, scope_type, scope_id, valid_from, version, created_at)
            VALUES (?, ?, 'PROVIDER_DATA', 'PROVIDER', ?, '2031-03-03', 0, '2031-01-01')""")
        .params(UUID.randomUUID(), story.lead().account(), story.round.provider.value()).update();
  }
}
