package nl.speelruimte.plans.concluding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.frameworks.CriterionScale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-125: what may be concluded, and when words are needed. */
class ConclusionRulesTests {

  private static final CriterionId CRITERION = new CriterionId(UUID.randomUUID());
  private static final UUID ROUND = UUID.randomUUID();

  /** The verdict is written as it is shown: a score, yes or no; - is none. */
  @ParameterizedTest(name = "{0} of {1} proposes {3}, discussed {4}")
  @CsvSource({
      "SCALE_5, 4 4 4,   false, 4,   false",
      "SCALE_5, 3 4,     false, 3,   false",
      "SCALE_5, 2 4 3,   false, 3,   true",
      "SCALE_5, 1 5,     false, 1,   true",
      "SCALE_5, -,       false, -,   false",
      "YES_NO,  1 1 1,   true,  yes, false",
      "YES_NO,  1 1 0,   true,  yes, true",
      "YES_NO,  1 0,     true,  no,  true",
      "YES_NO,  1 1 0,   false, yes, true",
      "YES_NO,  0 0,     false, no,  false",
      "YES_NO,  0 0,     true,  no,  true"})
  void theLowerMedianIsProposedAndADifferenceIsDiscussed(CriterionScale scale, String said, boolean knockOut,
      String proposed, boolean discussed) {
    var all = new SaidByAll(scale, knockOut, values(said));

    assertThat(all.lowerMedian()).isEqualTo(verdict(proposed));
    assertThat(all.isDiscussed()).isEqualTo(discussed);
  }

  @ParameterizedTest(name = "{0} of {1} (knock-out {2}): {3} with text {4} is answered with {5}")
  @CsvSource({
      "SCALE_5, 4 4,   false, 4,   -,         -",
      "SCALE_5, 4 4,   false, 3,   -,         text text-other",
      "SCALE_5, 4 4,   false, 3,   Omdat het, -",
      "SCALE_5, 2 4,   false, 2,   -,         text text-spread",
      "SCALE_5, 2 4,   false, 2,   Omdat het, -",
      "SCALE_5, -,     false, 3,   -,         text text-other",
      "SCALE_5, 4 4,   false, yes, Omdat het, verdict verdict",
      "SCALE_5, 4 4,   false, 6,   Omdat het, verdict verdict",
      "SCALE_5, 4 4,   false, 0,   Omdat het, verdict verdict",
      "YES_NO,  1 1,   true,  4,   Omdat het, verdict verdict",
      "YES_NO,  1 1,   true,  yes, -,         -",
      "YES_NO,  1 1 0, true,  yes, -,         text text-knock-out",
      "YES_NO,  1 1 0, true,  no,  Omdat het, -",
      "YES_NO,  1 1,   true,  no,  -,         text text-other"})
  void wordsAreNeededWhereItIsNotSimplyAgreed(CriterionScale scale, String said, boolean knockOut, String verdict,
      String text, String answer) {
    var all = new SaidByAll(scale, knockOut, values(said));
    var row = new ConclusionRow(CRITERION, "C1", "Haalbaar", scale, knockOut, null, null, all.lowerMedian(),
        all.values().size(), all.spread(), all.isDiscussed(), List.of(), null);
    var draft = new ConclusionDraft(ROUND, CRITERION, null, verdict(verdict), "-".equals(text) ? "  " : text, 0);

    if ("-".equals(answer)) {
      assertThat(CheckedConclusion.of(draft, row)).isEqualTo(new CheckedConclusion(verdict(verdict),
          "-".equals(text) ? null : text));
    } else {
      var field = answer.split(" ")[0];
      assertThatThrownBy(() -> CheckedConclusion.of(draft, row)).isInstanceOfSatisfying(RuleBroken.class, no -> {
        assertThat(no.field()).contains(field);
        assertThat(no.textKey()).isEqualTo("plans.deciding.rule." + answer.split(" ")[1]);
      });
    }
  }

  private static List<Integer> values(String text) {
    return "-".equals(text) ? List.of() : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
  }

  private static @Nullable Verdict verdict(String text) {
    return switch (text) {
      case "-" -> null;
      case "yes" -> Verdict.answer(true);
      case "no" -> Verdict.answer(false);
      default -> Verdict.score(Integer.parseInt(text));
    };
  }
}
