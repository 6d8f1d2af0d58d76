package nl.speelruimte.plans.deciding;

import static nl.speelruimte.testing.SomeViewer.auditor;
import static nl.speelruimte.testing.SomeViewer.municipality;
import static nl.speelruimte.testing.SomeViewer.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import nl.speelruimte.improvement.ActionRow;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.concluding.Conclusions;
import nl.speelruimte.plans.concluding.Verdict;
import nl.speelruimte.plans.execution.Executions;
import nl.speelruimte.plans.letters.LetterTexts;
import nl.speelruimte.testing.AccessiblePdf;
import nl.speelruimte.testing.AtOnce;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-125, UC-126: from a closed round to a letter that its provider reads. */
@DatabaseTest
@LivesOn("2031-03-03")
class DecidingOnAPlanTests {

  @Autowired BeanFactory beans;
  @Autowired Conclusions conclusions;
  @Autowired LetterDesk desk;
  @Autowired DecisionDesk decisionDesk;
  @Autowired Decisions decisions;
  @Autowired LetterCorrections corrections;
  @Autowired Executions executions;
  @Autowired JdbcClient jdbc;
  DecidingStory story;

  @BeforeEach
  void tell() {
    story = new DecidingStory(beans);
  }

  @Test
  void threeDisagreeTheLeadConcludesAndTheProviderReadsTheLetter() throws Exception {
    var plan = story.closed(2, 4, 3);
    var feasible = story.row(plan, "H1", null);
    assertThat(feasible.proposed()).as("the lower median, which somebody gave").isEqualTo(Verdict.score(3));
    assertThat(feasible.discussed()).isTrue();
    story.conclude(plan, feasible, Verdict.score(3), "Haalbaar als de groep in maart begint <script>alert(1)</script>.");
    story.concludeAll(plan);

    story.decide(plan, story.drafted(plan, DecisionOutcome.PARTLY_APPROVED, story.round.screen));

    assertThat(story.plan(plan).plan().state()).isEqualTo(PlanState.PARTLY_APPROVED);
    var reader = provider(story.round.provider);
    var decision = decisions.of(reader, plan).getFirst();
    assertThat(decision.outcome()).isEqualTo(DecisionOutcome.PARTLY_APPROVED);
    assertThat(decision.conclusions()).hasSize(5);
    var letter = decision.letters().getFirst();
    var file = decisions.letter(reader, plan, letter.id());
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file))).isEqualTo(letter.sha256());
    assertThat(AccessiblePdf.failures(file)).isEmpty();
    assertThat(text(file)).contains("De Windroos", "Korter helpen", "Wij keuren uw plan voor een deel goed",
            "Groepsaanbod goedgekeurd € 1.000", "Beeldbellen niet goedgekeurd € 1.000", "Duinwijk € 1.000", "Samen € 1.000",
            "Beeldbellen: Het effect is niet onderbouwd.", "Haalbaar in het jaar: 3 op een schaal van 1 tot en met 5.",
            "Haalbaar als de groep in maart begint <script>alert(1)</script>.", "De onderbouwing overtuigt.")
        .doesNotContain("Oordeel van", "Veenrode");
    assertThat(executions.of(reader, plan).actions()).extracting(ActionRow::title).containsExactly("Groepsaanbod");
  }

  @Test
  void theLetterIsSentOnceHoweverOftenTheButtonIsPressed() {
    var plan = story.concluded(4, 4, 4);
    var draft = story.drafted(plan, DecisionOutcome.APPROVED);
    var version = story.plan(plan).version();

    var answers = AtOnce.twice(() -> story.as(story.lead(), () -> {
      decisionDesk.decide(story.lead(), plan, draft.version(), version);
      return "sent";
    }));

    assertThat(answers).containsOnlyOnce("sent").hasAtLeastOneElementOfType(RuleBroken.class);
    assertThat(count("plans_decision", plan)).isEqualTo(1);
    assertThat(executions.of(story.lead(), plan).actions()).hasSize(2);
    assertThatThrownBy(() -> story.decide(plan, draft)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("plans.rule.not-now"));
    assertThat(count("plans_decision", plan)).isEqualTo(1);
  }

  @Test
  void nothingIsDecidedWhileTheRoundIsOpenACriterionHasNoConclusionOrAKnockOutFails() {
    var open = story.open(4, 4, 4);
    assertThatThrownBy(() -> desk.draft(story.lead(), open)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("plans.deciding.rule.round-open"));

    tell();
    var unfinished = story.closed(4, 4, 4);
    refused(unfinished, "plans.deciding.rule.not-concluded");

    story.concludeAll(unfinished);
    var knockOut = story.row(unfinished, "K1", null);
    story.conclude(unfinished, knockOut, Verdict.answer(false), "De kwaliteit staat onder druk.");
    refused(unfinished, "plans.deciding.rule.knock-out");
    assertThat(count("plans_decision", unfinished)).isZero();
    assertThat(story.plan(unfinished).plan().state()).isEqualTo(PlanState.IN_REVIEW);
  }

  private void refused(PlanId plan, String why) {
    var draft = story.drafted(plan, DecisionOutcome.APPROVED);
    assertThatThrownBy(() -> story.decide(plan, draft)).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.textKey()).isEqualTo(why);
      assertThat(no.field()).contains("outcome");
    });
  }

  @Test
  void aConclusionIsFollowedAndNeverOverwrittenAndTheSecondOfTwoIsTold() {
    var plan = story.closed(4, 4, 4);
    var shown = story.row(plan, "H1", null);
    story.conclude(plan, shown, Verdict.score(4), null);

    assertThatThrownBy(() -> story.conclude(plan, shown, Verdict.score(2), "Bij nader inzien"))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo(RuleBroken.CHANGED_MEANWHILE));
    story.conclude(plan, story.row(plan, "H1", null), Verdict.score(2), "Bij nader inzien");

    assertThat(story.row(plan, "H1", null).concluded()).satisfies(now -> {
      assertThat(now.verdict()).isEqualTo(Verdict.score(2));
      assertThat(now.number()).isEqualTo(2);
    });
    assertThat(count("plans_conclusion", plan)).isEqualTo(2);
  }

  @Test
  void whereAllAgreeOneClickConcludesAndLeavesWhatIsToBeDiscussed() {
    var plan = story.closed(4, 2, 4);

    var done = story.as(story.lead(), () -> conclusions.concludeWhereAgreed(story.lead(), plan));

    assertThat(done).isEqualTo(1);
    assertThat(story.row(plan, "K1", null).concluded()).isNotNull();
    assertThat(story.row(plan, "H1", null).concluded()).isNull();
  }

  @Test
  void theDraftStaysAndWhatNobodyTypedGoesOnFollowingTheConclusions() {
    var plan = story.closed(4, 4, 4);
    var draft = desk.draft(story.lead(), plan);
    var kept = story.as(story.lead(), () -> desk.keep(story.lead(), plan, new DecisionDraft(draft.round(), null, "",
        draft.measures(), new LetterTexts("Mijn eigen inleiding.", draft.texts().motivation(), draft.texts().closing()), 0)));
    story.concludeAll(plan);

    var later = desk.draft(story.lead(), plan);

    assertThat(later.version()).isEqualTo(kept.version());
    assertThat(later.texts().opening()).isEqualTo("Mijn eigen inleiding.");
    assertThat(later.texts().motivation()).contains("- Haalbaar in het jaar: 4 op een schaal van 1 tot en met 5.");
    assertThatThrownBy(() -> story.as(story.lead(), () -> desk.keep(story.lead(), plan, draft)))
        .as("kept meanwhile in another window").isInstanceOf(RuleBroken.class);
  }

  @Test
  void aPlanGoesBackWithWhatIsAskedPerPassageAndWithoutALetter() {
    var plan = story.closed(2, 2, 2);
    var version = story.plan(plan).version();
    assertThatThrownBy(() -> sendBack(plan, version)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.field()).contains("points"));
    assertThatThrownBy(() -> sendBack(plan, version, new ReturnPoint(story.round.group, null, "40 van de 95", " ")))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("asked-0"));

    sendBack(plan, version, new ReturnPoint(story.round.group, null, "40 van de 95", "Leid dit aantal af."));

    var reader = provider(story.round.provider);
    assertThat(decisions.returnReasons(reader, plan)).containsExactly(
        new ReturnPoint(story.round.group, "Groepsaanbod", "40 van de 95", "Leid dit aantal af."));
    assertThat(story.plan(plan).plan().state()).isEqualTo(PlanState.RETURNED);
    assertThat(decisions.of(reader, plan).getFirst().letters()).isEmpty();
  }

  private void sendBack(PlanId plan, int version, ReturnPoint... points) {
    story.as(story.lead(), () -> {
      decisionDesk.sendBack(story.lead(), plan, new ReturnDraft("Nog niet onderbouwd.", List.of(points), version));
      return plan;
    });
  }

  @Test
  void aMunicipalityReadsTheDecisionWithItsOwnAmountsAndNoLetterAndNoConclusion() {
    var plan = story.decided(DecisionOutcome.APPROVED);
    var letter = decisions.of(auditor(), plan).getFirst().letters().getFirst().id();
    var duin = municipality(story.round.duin);

    var decision = decisions.of(duin, plan).getFirst();

    assertThat(decision.facts().places()).containsExactly(new DecisionFacts.OfPlace("Duinwijk", Money.ofEuros(1_000)));
    assertThat(decision.facts().measures()).filteredOn(measure -> measure.measure().equals(story.round.screen))
        .extracting(DecisionFacts.OfMeasure::promised).as("promised to another").containsExactly(Money.ZERO);
    assertThat(decision.letters()).isEmpty();
    assertThat(decision.conclusions()).isEmpty();
    assertThatThrownBy(() -> decisions.letter(duin, plan, letter)).isInstanceOf(NotHere.class);
    assertThat(conclusions.sheet(duin, plan)).isEmpty();
    assertThatThrownBy(() -> decisions.of(story.round.stranger(), plan)).isInstanceOf(NotHere.class);
  }

  /** Of two who judged, the lower median and the spread are both judgements. */
  @Test
  void theProviderReadsWhatWasConcludedAndNothingOfWhatEachFound() {
    var plan = story.decided(DecisionOutcome.APPROVED);

    assertThat(decisions.of(provider(story.round.provider), plan).getFirst().conclusions()).isNotEmpty().allSatisfy(row -> {
      assertThat(row.concluded()).isNotNull();
      assertThat(row.proposed()).isNull();
      assertThat(row.said()).isZero();
      assertThat(row.spread()).isZero();
      assertThat(row.discussed()).isFalse();
    });
  }

  @Test
  void theProviderKnowsNothingOfConclusionsBeforeTheDecision() {
    var plan = story.concluded(4, 4, 4);
    var reader = provider(story.round.provider);

    assertThat(conclusions.sheet(reader, plan)).isEmpty();
    assertThat(conclusions.decided(reader, plan, desk.draft(story.lead(), plan).round())).isEmpty();
    assertThat(decisions.of(reader, plan)).isEmpty();
  }

  @Test
  void aLetterIsPutRightByAnotherAndBothStay() throws IOException {
    var plan = story.decided(DecisionOutcome.APPROVED);
    var first = decisions.of(story.lead(), plan).getFirst().letters().getFirst();
    var texts = new LetterTexts("Op 3 maart stuurde u ons uw plan.", first.texts().motivation(), first.texts().closing());

    story.as(story.lead(), () -> {
      corrections.correct(story.lead(), plan, new CorrectionDraft("De datum was verkeerd.", texts, 1));
      return plan;
    });

    var letters = decisions.of(provider(story.round.provider), plan).getFirst().letters();
    assertThat(letters).extracting(LetterRow::number).containsExactly(2, 1);
    assertThat(text(decisions.letter(story.lead(), plan, letters.getFirst().id())))
        .contains("De datum was verkeerd.", "Op 3 maart stuurde u ons uw plan.", "Duinwijk € 1.000");
    assertThat(letters.getLast().sha256()).isEqualTo(first.sha256());
    assertThatThrownBy(() -> story.as(story.lead(), () -> {
      corrections.correct(story.lead(), plan, new CorrectionDraft("Nog eens", texts, 1));
      return plan;
    })).isInstanceOf(RuleBroken.class);
  }

  private long count(String table, PlanId plan) {
    return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE plan_id = ?").param(plan.value()).query(Long.class).single();
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
  }
}
