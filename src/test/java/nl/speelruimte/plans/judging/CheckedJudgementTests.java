package nl.speelruimte.plans.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.course.VersionState;
import nl.speelruimte.plans.frameworks.AppliesTo;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.frameworks.CriterionScale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-121: what a judgement needs, and what it may point at. */
class CheckedJudgementTests {

  private static final MeasureKey MEASURE = new MeasureKey(UUID.randomUUID());
  private static final String TEXT = "Wij beginnen in een groep. Daarna individueel.";
  private static final PlanContent CONTENT = new PlanContent(UUID.randomUUID(), new PlanId(UUID.randomUUID()), 1, 0,
      VersionState.SUBMITTED, "Een inleiding.", null, null, List.of(), List.of(new PlanMeasure(UUID.randomUUID(), MEASURE,
          0, 1, MeasureCategory.OTHER, "Groep", TEXT, null, "Duur", "Zorg", null, null, List.of(), List.of())));

  @ParameterizedTest
  @CsvSource(textBlock = """
      1, Reden,
      2, Reden,
      2, ,      reason
      1, ' ',   reason
      3, ,
      5, ,
      4, Reden,
      0, Reden, score
      6, Reden, score
      ,  Reden, score
      2, Zie 123456782, reason
      """)
  void aScoreBelowParNeedsAReason(@Nullable Integer score, @Nullable String reason, @Nullable String wrong) {
    assertThat(no(() -> checked(criterion(CriterionScale.SCALE_5, AppliesTo.PLAN), null, score, null, reason, null)))
        .isEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      true,  ,
      true,  Reden,
      false, Reden,
      false, ,      reason
      ,      Reden, score
      """)
  void aNoNeedsAReason(@Nullable Boolean answer, @Nullable String reason, @Nullable String wrong) {
    assertThat(no(() -> checked(criterion(CriterionScale.YES_NO, AppliesTo.PLAN), null, null, answer, reason, null)))
        .isEqualTo(wrong);
  }

  @Test
  void theScaleDecidesWhatIsKept() {
    var scored = checked(criterion(CriterionScale.SCALE_5, AppliesTo.PLAN), null, 4, false, null, null);
    var answered = checked(criterion(CriterionScale.YES_NO, AppliesTo.PLAN), null, 1, true, null, null);

    assertThat(scored.answer()).isNull();
    assertThat(answered.score()).isNull();
    assertThat(answered.answer()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      INTRODUCTION, 0,  14, Een inleiding.,
      INTRODUCTION, 4,  13, inleiding,
      INTRODUCTION, 0,  13, Een andere zin, passage
      INTRODUCTION, 0,  99, Een inleiding., passage
      INTRODUCTION, -1, 3,  Een,            passage
      INTRODUCTION, 3,  3,  '',             passage
      MEASURE_TEXT, 4,  12, beginnen,
      MEASURE_TEXT, 0,  12, beginnen,       passage
      MEASURED_BY,  0,  4,  Duur,
      """)
  void aPassageIsWhatStandsThere(PassageText text, int from, int to, String words, @Nullable String wrong) {
    var passage = new Passage(text, text == PassageText.INTRODUCTION ? null : MEASURE, from, to, words);

    assertThat(no(() -> checked(criterion(CriterionScale.SCALE_5, AppliesTo.PLAN), null, 4, null, null, passage)))
        .isEqualTo(wrong);
  }

  @Test
  void aPassageIsNotWithoutEnd() {
    var long1 = "x".repeat(Passage.LONGEST + 1);
    var content = new PlanContent(CONTENT.id(), CONTENT.plan(), 1, 0, VersionState.SUBMITTED, long1, null, null, List.of(),
        List.of());
    var draft = new JudgementDraft(criterion(CriterionScale.SCALE_5, AppliesTo.PLAN).id(), null, 4, null, null,
        new Passage(PassageText.INTRODUCTION, null, 0, long1.length(), long1), 0);

    assertThat(no(() -> CheckedJudgement.of(draft, criterion(CriterionScale.SCALE_5, AppliesTo.PLAN), content)))
        .isEqualTo("passage");
  }

  @Test
  void aPassageOfAMeasureThatIsNotThereIsNotHere() {
    var elsewhere = new Passage(PassageText.MEASURE_TEXT, new MeasureKey(UUID.randomUUID()), 0, 3, "Wij");

    assertThatThrownBy(() -> checked(criterion(CriterionScale.SCALE_5, AppliesTo.PLAN), null, 4, null, null, elsewhere))
        .isInstanceOf(NotHere.class);
  }

  @ParameterizedTest
  @CsvSource({"PLAN, own", "MEASURE, none", "MEASURE, other"})
  void aCriterionJudgesWhatItIsFor(AppliesTo what, String measure) {
    var key = switch (measure) {
      case "own" -> MEASURE;
      case "other" -> new MeasureKey(UUID.randomUUID());
      default -> null;
    };

    assertThatThrownBy(() -> checked(criterion(CriterionScale.SCALE_5, what), key, 4, null, null, null))
        .isInstanceOf(NotHere.class);
  }

  private static CheckedJudgement checked(Criterion criterion, @Nullable MeasureKey measure, @Nullable Integer score,
      @Nullable Boolean answer, @Nullable String reason, @Nullable Passage passage) {
    return CheckedJudgement.of(new JudgementDraft(criterion.id(), measure, score, answer, reason, passage, 0), criterion,
        CONTENT);
  }

  private static Criterion criterion(CriterionScale scale, AppliesTo what) {
    return new Criterion(new CriterionId(UUID.randomUUID()), UUID.randomUUID(), "C", "Criterium", null, scale,
        scale == CriterionScale.SCALE_5 ? BigDecimal.ONE : null, false, what);
  }

  /** The field of the no; null when there is none. */
  private static @Nullable String no(Runnable work) {
    try {
      work.run();
      return null;
    } catch (RuleBroken no) {
      return no.field().orElseThrow();
    }
  }
}
