package nl.speelruimte.plans.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.judging.scoring.Difference;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-120, UC-121, UC-122: a round from its opening until everything lies side by side. */
@DatabaseTest
@LivesOn("2031-03-03")
class JudgingRoundTests {

  @Autowired BeanFactory beans;
  @Autowired JudgingRounds rounds;
  @Autowired JudgingSheets sheets;
  @Autowired Comparisons comparisons;
  @Autowired EfficiencyPlans plans;
  RoundStory story;

  @BeforeEach
  void tell() {
    story = new RoundStory(beans);
  }

  @Test
  void aRoundIsOpenedJudgedByThreeAndLiesSideBySideWhenAllHaveFinished() {
    var plan = story.submitted();
    var round = story.opened(plan);
    assertThat(plans.details(story.lead, plan).plan().state()).isEqualTo(PlanState.IN_REVIEW);

    story.complete(story.lead, round, 4, true);
    story.complete(story.analyst, round, 2, true);
    story.complete(story.manager, round, 3, false);
    story.give(story.manager, round, story.criterion("H1"), null, 4, true);
    List.of(story.lead, story.analyst).forEach(who -> story.finish(who, round));
    assertThat(rounds.details(story.lead, round).round().isOpen()).isTrue();
    story.finish(story.manager, round);

    var closed = comparisons.of(story.analyst, round);
    assertThat(closed.round().round().isOpen()).isFalse();
    assertThat(closed.round().round().closeReason()).isNull();
    assertThat(closed.assessors()).extracting(AssessorRow::account)
        .containsExactlyInAnyOrder(story.lead.account(), story.analyst.account(), story.manager.account());
    var feasible = closed.line(story.criterion("H1").id(), null).orElseThrow();
    assertThat(feasible.median()).isEqualTo(4);
    assertThat(feasible.spread()).isEqualTo(2);
    assertThat(feasible.difference()).isEqualTo(Difference.TO_DISCUSS);
    assertThat(closed.line(story.criterion("K1").id(), null).orElseThrow().difference()).isEqualTo(Difference.KNOCK_OUT);
    assertThat(closed.line(story.criterion("M1").id(), story.group).orElseThrow().median()).isEqualTo(3);
    var manager = closed.assessors().stream().filter(each -> each.account().equals(story.manager.account())).findFirst()
        .orElseThrow();
    assertThat(closed.parts().getFirst().scores()).containsEntry(manager.id(), new BigDecimal("3.67"));
    assertThat(closed.scores()).containsEntry(manager.id(), new BigDecimal("3.40"));
    assertThat(closed.parts()).extracting(Comparison.Part::title).containsExactly("", "Groepsaanbod", "Beeldbellen");
  }

  @Test
  void nothingIsJudgedAfterTheRoundIsClosed() {
    var round = story.closed(4, 4, 4);
    var criterion = story.criterion("H1");

    assertThatThrownBy(() -> story.give(story.analyst, round, criterion, null, 5, true))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("plans.judging.rule.closed"));
    assertThat(sheets.sheet(story.analyst, round).of(criterion.id(), null).orElseThrow().score()).isEqualTo(4);
  }
}
