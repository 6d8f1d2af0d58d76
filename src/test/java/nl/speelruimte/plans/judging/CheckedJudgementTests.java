package nl.speelruimte.plans.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
import nl.speelruimte.plans.judging.pointing.Passage;
import nl.speelruimte.plans.judging.pointing.PassageText;
import nl.speelruimte.plans.judging.pointing.Pointer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-121: what a judgement needs, and what it may point at. */
class CheckedJudgementTests {

  private static final MeasureKey MEASURE = new MeasureKey(UUID.randomUUID());
  private static final String TEXT = "Wij beginnen in een groep. Daarna individueel.";
  private static final Pointer INTRODUCTION = new Pointer.WholeIntroduction();
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
    assertThat(no(() -> checked(criterion(CriterionScale.SCALE_5, AppliesTo.PLAN), null, score, null, reason, INTRODUCTION)))
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
    assertThat(no(() -> checked(criterion(CriterionScale.YES_NO, AppliesTo.PLAN), null, null, answer, reason, INTRODUCTION)))
        .isEqualTo(wrong);
  }

  /** Of what is judged, with which score or answer, pointing at what: the field of the no, or what is kept. */
  @ParameterizedTest
  @CsvSource(textBlock = """
      PLAN,    3,    nothing,      plan
      PLAN,    3,    plan,         plan
      PLAN,    4,    introduction, introduction
      PLAN,    2,    nothing,      passage
      PLAN,    2,    plan,         passage
      PLAN,    2,    introduction, introduction
      PLAN,    2,    measure,      measure
      PLAN,    2,    words,        words
      PLAN,    2,    other,        not here
      PLAN,    no,   nothing,      passage
      PLAN,    no,   measure,      measure
      PLAN,    yes,  nothing,      plan
      MEASURE, 2,    nothing,      measure
      MEASURE, no,   nothing,      measure
      MEASURE, 2,    words,        words
      MEASURE, 4,    words,        words
      MEASURE, 4,    plan,         passage
      MEASURE, 4,    introduction, passage
      MEASURE, 4,    other,        passage
      """)
  void belowParItSaysWhereAndAboveItIsAboutWhatIsJudged(AppliesTo what, String given, String pointer, String expected) {
    var yesNo = given.matches("yes|no");
    var criterion = criterion(yesNo ? CriterionScale.YES_NO : CriterionScale.SCALE_5, what);

    assertThat(outcome(() -> checked(criterion, what == AppliesTo.MEASURE ? MEASURE : null,
        yesNo ? null : Integer.valueOf(given), yesNo ? "yes".equals(given) : null, "Reden", pointer(pointer))))
        .isEqualTo(expected);
  }

  private static @Nullable Pointer pointer(String name) {
    return switch (name) {
      case "plan" -> new Pointer.WholePlan();
      case "introduction" -> INTRODUCTION;
      case "measure" -> new Pointer.WholeMeasure(MEASURE);
      case "other" -> new Pointer.WholeMeasure(new MeasureKey(UUID.randomUUID()));
      case "words" -> new Passage(PassageText.MEASURE_TEXT, MEASURE, 4, 12, "beginnen");
      default -> null;
    };
  }

  private static String outcome(Supplier<CheckedJudgement> work) {
    try {
      return switch (work.get().pointer()) {
        case Pointer.WholePlan() -> "plan";
        case Pointer.WholeIntroduction() -> "introduction";
        case Pointer.WholeMeasure(var key) -> key.equals(MEASURE) ? "measure" : "another measure";
        case Passage _ -> "words";
      };
    } catch (RuleBroken no) {
      return no.field().orElseThrow();
    } catch (NotHere gone) {
      return "not here";
    }
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
      @Nullable Boolean answer, @Nullable String reason, @Nullable Pointer pointer) {
    return CheckedJudgement.of(new JudgementDraft(criterion.id(), measure, score, answer, reason, pointer, 0), criterion,
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
