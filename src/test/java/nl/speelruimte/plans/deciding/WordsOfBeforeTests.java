package nl.speelruimte.plans.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.concluding.Conclusions;
import nl.speelruimte.plans.concluding.Verdict;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.judging.RoundStory;
import nl.speelruimte.plans.letters.LetterPart;
import nl.speelruimte.plans.letters.LetterTexts;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-126: a letter says what was concluded last and where it falls short; words of before are not sent unseen. */
@DatabaseTest
@LivesOn("2031-03-03")
class WordsOfBeforeTests {

  private static final String OWN = "Wij zijn het eens: het plan is haalbaar.";
  @Autowired BeanFactory beans;
  @Autowired LetterDesk desk;
  @Autowired LetterRevisions revisions;
  @Autowired Decisions decisions;
  @Autowired Conclusions conclusions;
  @Autowired PlanContents contents;
  DecidingStory story;

  @BeforeEach
  void tell() {
    story = new DecidingStory(beans);
  }

  @Test
  void wordsOfBeforeAConclusionAreNotSentUntilSomebodySaysThatTheyHold() {
    var plan = story.concluded(4, 4, 4);
    wrote(plan, OWN);
    assertThat(notes(plan).behind()).as("nothing was concluded since").isEmpty();
    story.conclude(plan, story.row(plan, "H1", null), Verdict.score(3), "Bij nader inzien krap.");

    assertThat(notes(plan).behind()).singleElement().satisfies(behind -> {
      assertThat(behind.part()).isEqualTo(LetterPart.MOTIVATION);
      assertThat(behind.gone()).containsExactly("- Haalbaar in het jaar: 4 op een schaal van 1 tot en met 5. Besproken");
      assertThat(behind.now())
          .containsExactly("- Haalbaar in het jaar: 3 op een schaal van 1 tot en met 5. Bij nader inzien krap.");
    });
    assertThatThrownBy(() -> story.decide(plan, draft(plan))).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.field()).contains("motivation");
      assertThat(no.textKey()).isEqualTo("plans.deciding.rule.text-behind");
    });
    wrote(plan, OWN + " Toch.");
    assertThat(notes(plan).behind()).as("typing on says nothing of the conclusion").hasSize(1);

    story.as(story.lead(), () -> revisions.keepAsWritten(story.lead(), plan, LetterPart.MOTIVATION, draft(plan).version()));
    assertThat(notes(plan).behind()).isEmpty();
    story.decide(plan, draft(plan));
    assertThat(decisions.of(story.lead(), plan).getFirst().letters().getFirst().texts().motivation()).isEqualTo(OWN + " Toch.");
  }

  @Test
  void aPartThatIsComposedAnewFollowsAgainAndWhatWasWrittenStandsAside() {
    var plan = story.concluded(4, 4, 4);
    wrote(plan, OWN);
    story.conclude(plan, story.row(plan, "H1", null), Verdict.score(3), "Krap.");
    var shown = draft(plan).version();

    var anew = story.as(story.lead(), () -> revisions.composeAnew(story.lead(), plan, LetterPart.MOTIVATION, shown));

    assertThat(anew.texts().motivation()).contains("3 op een schaal van 1 tot en met 5. Krap.").doesNotContain(OWN);
    assertThat(notes(plan).behind()).isEmpty();
    assertThat(notes(plan).aside()).singleElement().satisfies(aside -> assertThat(aside.text()).isEqualTo(OWN));
    assertThatThrownBy(() -> story.as(story.lead(),
        () -> revisions.composeAnew(story.lead(), plan, LetterPart.MOTIVATION, shown))).isInstanceOf(RuleBroken.class);
    story.conclude(plan, story.row(plan, "H1", null), Verdict.score(5), "Ruim.");
    assertThat(draft(plan).texts().motivation()).contains("Ruim.");
    wrote(plan, OWN);
    assertThat(notes(plan).behind()).as("put back by somebody who saw the last conclusion").isEmpty();
    story.decide(plan, draft(plan));
    assertThat(story.plan(plan).plan().state()).isEqualTo(PlanState.APPROVED);
  }

  /** In one window the page still shows what was composed before; in another something is concluded. */
  @Test
  void whatThePortalComposedBeforeAConclusionIsNotTakenForWordsOfTheLead() {
    var plan = story.concluded(4, 4, 4);
    var shown = wrote(plan, null);
    story.conclude(plan, story.row(plan, "H1", null), Verdict.score(3), "Krap.");

    story.as(story.lead(), () -> desk.keep(story.lead(), plan, new DecisionDraft(shown.round(), shown.outcome(),
        "Een andere reden.", shown.measures(), shown.texts(), shown.composed(), shown.version())));

    assertThat(draft(plan).texts().motivation()).contains("Krap.");
    var typed = new LetterTexts(shown.texts().opening(), OWN, shown.texts().closing());
    story.as(story.lead(), () -> desk.keep(story.lead(), plan, new DecisionDraft(shown.round(), shown.outcome(),
        "Een andere reden.", shown.measures(), typed, shown.composed(), draft(plan).version())));
    assertThat(notes(plan).behind()).as("typed by who had not seen it").hasSize(1);
  }

  @Test
  void aClosingOfAnApprovalDoesNotGoWithARejection() {
    var plan = story.concluded(4, 4, 4);
    var draft = wrote(plan, null);
    story.as(story.lead(), () -> desk.keep(story.lead(), plan, new DecisionDraft(draft.round(), draft.outcome(), draft.reason(),
        draft.measures(), new LetterTexts(draft.texts().opening(), draft.texts().motivation(), "Begin maar met de acties."),
        draft.composed(), draft.version())));
    var approved = draft(plan);
    story.as(story.lead(), () -> desk.keep(story.lead(), plan, new DecisionDraft(approved.round(), DecisionOutcome.REJECTED,
        approved.reason(), approved.measures(), approved.texts(), approved.composed(), approved.version())));

    assertThat(notes(plan).behind()).extracting(TextBehind::part).containsExactly(LetterPart.CLOSING);
    assertThatThrownBy(() -> story.decide(plan, draft(plan))).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.field()).contains("closing"));
  }

  /** Calls that no page makes. */
  @Test
  void aReturnAMeasureTwiceAndAMeasureOfElsewhereAreAnswered() {
    var plan = story.concluded(4, 4, 4);
    var draft = draft(plan);
    var group = draft.measures().getFirst();
    var twice = new ArrayList<>(draft.measures());
    twice.add(group);
    var elsewhere = new MeasureChoice(new MeasureKey(UUID.randomUUID()), "Elders", true, "");

    assertThatThrownBy(() -> keep(plan, DecisionOutcome.RETURNED, draft.measures())).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.field() + " " + no.textKey()).isEqualTo("Optional[outcome] plans.deciding.rule.return-apart"));
    assertThatThrownBy(() -> keep(plan, DecisionOutcome.APPROVED, twice)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.field() + " " + no.textKey())
            .isEqualTo("Optional[measure-" + group.measure() + "] plans.deciding.rule.measure-twice"));
    assertThatThrownBy(() -> keep(plan, DecisionOutcome.APPROVED, List.of(elsewhere))).isInstanceOf(NotHere.class);
    assertThat(draft(plan)).as("nothing was kept").isEqualTo(draft);
  }

  /** What the assessors pointed at, without their names or reasons. */
  @Test
  void theLetterSaysWhereThePlanFallsShortAndAReturnBeginsWithThePassages() {
    var plan = story.closed(2, 2, 2);
    story.concludeAll(plan);

    assertThat(draft(plan).texts().motivation())
        .contains("- Haalbaar in het jaar: 2 op een schaal van 1 tot en met 5. Dit gaat over: de inleiding.")
        .contains("- Past bij de richtlijn: 2 op een schaal van 1 tot en met 5.").doesNotContain("Oordeel van");
    var proposed = ProposedPoints.of(conclusions.sheet(story.lead(), plan).orElseThrow(),
        contents.version(story.lead(), plan, 1));
    assertThat(proposed).contains(new ReturnPoint(null, null, null, RoundStory.mark(story.round.analyst)),
        new ReturnPoint(story.round.screen, "Beeldbellen", null, RoundStory.mark(story.round.manager)));
  }

  private DraftNotes notes(PlanId plan) {
    return revisions.notes(story.lead(), plan);
  }

  private DecisionDraft draft(PlanId plan) {
    return desk.draft(story.lead(), plan);
  }

  /** The lead wrote a motivation and approves; null for what the portal composes. */
  private DecisionDraft wrote(PlanId plan, String motivation) {
    var draft = draft(plan);
    var texts = new LetterTexts(draft.texts().opening(), motivation == null ? draft.texts().motivation() : motivation,
        draft.texts().closing());
    return story.as(story.lead(), () -> desk.keep(story.lead(), plan, new DecisionDraft(draft.round(),
        DecisionOutcome.APPROVED, "De onderbouwing overtuigt.", draft.measures(), texts, draft.composed(), draft.version())));
  }

  private void keep(PlanId plan, DecisionOutcome outcome, List<MeasureChoice> measures) {
    var draft = draft(plan);
    story.as(story.lead(), () -> desk.keep(story.lead(), plan,
        new DecisionDraft(draft.round(), outcome, "Omdat", measures, draft.texts(), draft.version())));
  }
}
