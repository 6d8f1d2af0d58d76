package nl.speelruimte.plans.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.speelruimte.identity.People;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.concluding.Conclusions;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-125: who concludes and decides is who leads, known by their account, until another takes the round over. */
@DatabaseTest
@LivesOn("2031-03-03")
class LeadOfAClosedRoundTests {

  @Autowired BeanFactory beans;
  @Autowired Conclusions conclusions;
  @Autowired JudgingRounds rounds;
  @Autowired LetterDesk desk;
  DecidingStory story;

  @BeforeEach
  void tell() {
    story = new DecidingStory(beans);
  }

  @Test
  void onlyTheLeadConcludesUntilAnotherTakesTheRoundOverWithAReason() {
    var plan = story.closed(4, 4, 4);
    var other = new People(beans).signInAs(Role.BUREAU_MANAGER, "Bo Bureau");
    new People(beans).signOut();
    var version = rounds.ofPlan(other, plan).getFirst().version();
    assertThatThrownBy(() -> story.as(other, () -> conclusions.concludeWhereAgreed(other, plan)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("plans.deciding.rule.not-the-lead"));

    story.as(other, () -> {
      conclusions.takeOver(other, plan, "De leider is ziek", version);
      return plan;
    });

    assertThat(story.<Integer>as(other, () -> conclusions.concludeWhereAgreed(other, plan))).isEqualTo(5);
    assertThatThrownBy(() -> desk.draft(story.lead(), plan)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> story.as(story.lead(), () -> {
      conclusions.takeOver(story.lead(), plan, "Ik ben er weer", version);
      return plan;
    })).as("of before the other took over").isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo(RuleBroken.CHANGED_MEANWHILE));
  }

  /** Two by one name are two people: the lead is known by their account. */
  @Test
  void aNamesakeOfTheLeadDoesNotLead() {
    var plan = story.closed(4, 4, 4);
    var namesake = new People(beans).signInAs(Role.BUREAU_MANAGER, story.lead().name());
    new People(beans).signOut();

    assertThatThrownBy(() -> story.as(namesake, () -> conclusions.concludeWhereAgreed(namesake, plan)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("plans.deciding.rule.not-the-lead"));
    assertThat(conclusions.sheet(namesake, plan).orElseThrow().leads()).isFalse();
  }

  @Test
  void whatWasDecidedIsTakenOverByNobody() {
    var plan = story.decided(DecisionOutcome.APPROVED);
    var other = new People(beans).signInAs(Role.BUREAU_MANAGER);
    new People(beans).signOut();
    var round = rounds.ofPlan(other, plan).getFirst();

    assertThatThrownBy(() -> story.as(other, () -> {
      rounds.takeOver(other, round.id(), "Te laat", round.version());
      return plan;
    })).isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("plans.rule.not-now"));
    assertThat(rounds.ofPlan(other, plan).getFirst().leadAccount()).isEqualTo(story.lead().account());
  }
}
