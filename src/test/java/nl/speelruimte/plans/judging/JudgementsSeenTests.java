package nl.speelruimte.plans.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanFilter;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.remarks.PlanThreads;
import nl.speelruimte.plans.remarks.RemarkAudience;
import nl.speelruimte.plans.remarks.RemarkDraft;
import nl.speelruimte.plans.remarks.RemarkSubject;
import nl.speelruimte.plans.remarks.ThreadDraft;
import nl.speelruimte.plans.remarks.ThreadKind;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-130: of a judgement one speaks as blind as one judges. */
@DatabaseTest
@LivesOn("2031-03-03")
class JudgementsSeenTests {

  @Autowired private BeanFactory beans;
  @Autowired private JudgementsSeen seen;
  @Autowired private PlanThreads threads;
  private RoundStory story;
  private PlanId plan;
  private RoundId round;
  private UUID judgement;

  @BeforeEach
  void anAnalystJudges() {
    story = new RoundStory(beans);
    plan = story.submitted();
    round = story.opened(plan);
    judgement = story.give(story.analyst, round, story.criterion("H1"), null, 4, true).id();
  }

  @Test
  void whileTheRoundIsOpenOnlyItsAssessorSpeaksOfItAndOnlyInPrivate() {
    assertThat(of(story.analyst)).isEqualTo(Map.of(judgement, true));
    for (var other : new Viewer[] {story.lead, story.manager, SomeViewer.auditor(), SomeViewer.provider(story.provider)}) {
      assertThat(of(other)).as(other.role().name()).isEmpty();
      assertThatThrownBy(() -> threads.audiences(other, plan, RemarkSubject.judgement(judgement))).isInstanceOf(NotHere.class);
    }

    say(story.analyst, RemarkAudience.OWN, "Ik twijfel nog.");
    assertThatThrownBy(() -> say(story.analyst, RemarkAudience.BOTH_SIDES, "Ik twijfel."))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("plans.remark.rule.round-open"));
    assertThat(threads.of(story.analyst, plan)).hasSize(1);
    assertThat(threads.of(story.lead, plan)).as("a colleague, who is blind to it").isEmpty();
  }

  @Test
  void aJudgementThatIsGivenAnewIsTheSame() {
    assertThat(story.give(story.analyst, round, story.criterion("H1"), null, 2, true).id()).isEqualTo(judgement);
    assertThat(story.give(story.manager, round, story.criterion("H1"), null, 2, true).id()).isNotEqualTo(judgement);
  }

  @Test
  void onceItIsClosedWhoeverSeesTheRoundSpeaksOfItAndItsProviderNever() {
    say(story.analyst, RemarkAudience.OWN, "Ik twijfel nog.");
    story.as(story.lead, () -> {
      story.rounds().close(story.lead, round, "Genoeg gezien", story.rounds().details(story.lead, round).version());
      return round;
    });

    for (var reader : new Viewer[] {story.lead, story.analyst, story.manager, SomeViewer.auditor()}) {
      assertThat(of(reader)).as(reader.role().name()).isEqualTo(Map.of(judgement, false));
    }
    say(story.manager, RemarkAudience.BOTH_SIDES, "Waarom een 4?");
    assertThatThrownBy(() -> say(story.manager, ThreadKind.QUESTION, RemarkAudience.BOTH_SIDES, "Waarom een 4?"))
        .as("the provider would be asked about what it never reads").isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("plans.remark.rule.question-on-judgement"));
    assertThat(threads.of(story.lead, plan)).hasSize(2);
    assertThat(threads.of(story.manager, plan)).hasSize(1);
    assertThat(threads.of(SomeViewer.provider(story.provider), plan)).isEmpty();
    assertThat(beans.getBean(EfficiencyPlans.class).count(story.stranger(), PlanFilter.of(story.provider))).isZero();
  }

  private Map<UUID, Boolean> of(Viewer viewer) {
    return seen.seen(viewer, plan, Set.of(judgement, UUID.randomUUID()));
  }

  private void say(Viewer who, RemarkAudience audience, String text) {
    say(who, ThreadKind.REMARK, audience, text);
  }

  private void say(Viewer who, ThreadKind kind, RemarkAudience audience, String text) {
    story.as(who, () -> threads.start(who, plan, new ThreadDraft(RemarkSubject.judgement(judgement), audience,
        kind, null, new RemarkDraft(UUID.randomUUID(), null, text, null))));
  }
}
