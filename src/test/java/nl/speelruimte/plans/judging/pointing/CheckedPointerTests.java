package nl.speelruimte.plans.judging.pointing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-121: nobody is quoted with what they did not write. */
class CheckedPointerTests {

  private static final MeasureKey MEASURE = new MeasureKey(UUID.randomUUID());

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

    assertThat(no(passage, content("Een inleiding."))).isEqualTo(wrong);
  }

  @Test
  void aPassageIsNotWithoutEnd() {
    var words = "x".repeat(Passage.LONGEST + 1);

    assertThat(no(new Passage(PassageText.INTRODUCTION, null, 0, words.length(), words), content(words))).isEqualTo("passage");
  }

  @Test
  void aPassageOfAMeasureThatIsNotThereIsNotHere() {
    var elsewhere = new Passage(PassageText.MEASURE_TEXT, new MeasureKey(UUID.randomUUID()), 0, 3, "Wij");

    assertThatThrownBy(() -> CheckedPointer.of(elsewhere, null, false, content("Een inleiding."))).isInstanceOf(NotHere.class);
  }

  @Test
  void anIntroductionThatWasNotWrittenIsNotPointedAt() {
    assertThat(no(new Pointer.WholeIntroduction(), content(" "))).isEqualTo("passage");
    assertThat(no(new Pointer.WholeIntroduction(), content("Een inleiding."))).isNull();
  }

  private static PlanContent content(String introduction) {
    return new PlanContent(UUID.randomUUID(), new PlanId(UUID.randomUUID()), 1, 0, VersionState.SUBMITTED, introduction, null,
        null, List.of(), List.of(new PlanMeasure(UUID.randomUUID(), MEASURE, 0, 1, MeasureCategory.OTHER, "Groep",
            "Wij beginnen in een groep.", null, "Duur", "Zorg", null, null, List.of(), List.of())));
  }

  /** The field of the no; null when there is none. */
  private static @Nullable String no(Pointer pointer, PlanContent content) {
    try {
      CheckedPointer.of(pointer, null, false, content);
      return null;
    } catch (RuleBroken no) {
      return no.field().orElseThrow();
    }
  }
}
