package nl.speelruimte.plans.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** UC-100: what a criterion may be, each no at its field, and what a concept needs before it is adopted. */
class CriterionRulesTests {

  @ParameterizedTest(name = "{0} {1}, weight {2}, knock-out {3}: {4}")
  @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
      M1          | SCALE_5 | 2       | false | -
      M1          | SCALE_5 | 0.25    | false | -
      M1          | SCALE_5 | 1000    | false | -
      K1          | YES_NO  | -       | false | -
      K1          | YES_NO  | -       | true  | -
      -           | SCALE_5 | 2       | false | code
      ' '         | SCALE_5 | 2       | false | code
      ABCDEFGHIJK | SCALE_5 | 2       | false | code
      M1          | -       | 2       | false | scale
      M1          | SCALE_5 | -       | false | weight
      M1          | SCALE_5 | 0       | false | weight
      M1          | SCALE_5 | -1      | false | weight
      M1          | SCALE_5 | 0.001   | false | weight
      M1          | SCALE_5 | 1000.01 | false | weight
      K1          | YES_NO  | 1       | false | weight
      M1          | SCALE_5 | 2       | true  | knockOut
      """)
  void aScoreHasAWeightAndOnlyAnAnswerKnocksOut(@Nullable String code, @Nullable CriterionScale scale,
      @Nullable BigDecimal weight, boolean knockOut, @Nullable String about) {
    var draft = new CriterionDraft(code, "Haalbaar in het jaar", null, scale, weight, knockOut, AppliesTo.MEASURE);
    if (about == null) {
      var checked = CheckedCriterion.of(draft);
      assertThat(checked.weight()).isEqualTo(weight == null ? null : weight.setScale(2));
      assertThat(checked.knockOut()).isEqualTo(knockOut);
    } else {
      assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> CheckedCriterion.of(draft))
          .satisfies(no -> assertThat(no.field()).contains(about));
    }
  }

  @Test
  void aTextIsNeededAndSaysNothingOfAClient() {
    assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> CheckedCriterion.of(draft(null, null)))
        .satisfies(no -> assertThat(no.field()).contains("text"));
    assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> CheckedCriterion.of(draft("x".repeat(301), null)))
        .satisfies(no -> assertThat(no.textKey()).isEqualTo("uikit.field.too-long"));
    assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> CheckedCriterion.of(draft("Goed", "Zie BSN 123456782")))
        .satisfies(no -> assertThat(no.field()).contains("explanation"));
    assertThat(CheckedCriterion.of(draft(" <script>alert(1)</script> ", " ")).text())
        .as("words are words").isEqualTo("<script>alert(1)</script>");
  }

  private static CriterionDraft draft(@Nullable String text, @Nullable String explanation) {
    return new CriterionDraft("k1", text, explanation, CriterionScale.YES_NO, null, false, AppliesTo.PLAN);
  }

  @Test
  void aCodeIsTheSameInCapitals() {
    assertThat(CheckedCriterion.of(draft("Goed", null)).code()).isEqualTo("K1");
  }

  @Test
  void aConceptNeedsACriterionAndAWeightForEachScore() {
    assertNo(List.of(), "plans.framework.rule.no-criteria");
    assertNo(List.of(criterion(CriterionScale.SCALE_5, null)), "plans.framework.rule.weight-missing");
    assertNo(List.of(criterion(CriterionScale.SCALE_5, BigDecimal.ZERO)), "plans.framework.rule.weight-missing");
    CheckedCriterion.mustBeEnough(List.of(criterion(CriterionScale.YES_NO, null)));
    CheckedCriterion.mustBeEnough(List.of(criterion(CriterionScale.SCALE_5, BigDecimal.ONE)));
  }

  private static void assertNo(List<Criterion> criteria, String key) {
    assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> CheckedCriterion.mustBeEnough(criteria))
        .satisfies(no -> assertThat(no.textKey()).isEqualTo(key));
  }

  private static Criterion criterion(CriterionScale scale, @Nullable BigDecimal weight) {
    return new Criterion(new CriterionId(UUID.randomUUID()), UUID.randomUUID(), "M1", "Haalbaar", null, scale, weight,
        false, AppliesTo.MEASURE);
  }

  /** Whoever begins with the standard set can adopt it as it is. */
  @ParameterizedTest
  @EnumSource(FrameworkPurpose.class)
  void theStandardSetIsInOrder(FrameworkPurpose purpose) {
    var standard = StandardFramework.criteria(purpose).stream().map(CheckedCriterion::of).toList();

    assertThat(standard).hasSizeGreaterThanOrEqualTo(4).extracting(CheckedCriterion::code).doesNotHaveDuplicates();
    assertThat(standard).anyMatch(CheckedCriterion::knockOut);
    assertThat(Stream.of(AppliesTo.values()).allMatch(to -> standard.stream().anyMatch(each -> each.appliesTo() == to)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "123"})
  void anAddressThatIsNoneIsNone(String text) {
    assertThat(FrameworkVersionId.parse(text)).isEmpty();
  }
}
