package nl.speelruimte.contracting.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** UC-56: what a target has to be, and the path that is expected of it (formula F13). */
class TargetRulesTests {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate DUE = LocalDate.of(2027, 12, 31);

  /** From 70 to 35 over two years of 729 days; half the time is 52,5. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2025-06-01, 70", "2026-01-01, 70", "2026-03-31, 65.7270", "2026-12-31, 52.5240", "2027-01-01, 52.4760",
      "2027-12-31, 35", "2028-05-05, 35"})
  void theExpectedPathIsLinearInTime(LocalDate day, BigDecimal expected) {
    var path = new TargetPath(new BigDecimal("70"), START, DUE, List.of(value(2026, null, "50"), value(2027, null, "35")));

    assertThat(path.expected(day)).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
    assertThat(path.goal()).contains(new BigDecimal("35"));
  }

  @Test
  void theExampleOfTheFormulaIsHalfWay() {
    var path = new TargetPath(new BigDecimal("70"), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 30),
        List.of(value(2026, 3, "35")));

    assertThat(path.expected(LocalDate.of(2026, 7, 1)).orElseThrow()).isCloseTo(new BigDecimal("52.5"),
        within(new BigDecimal("0.1")));
  }

  @Test
  void withoutABaselineThereIsNoPathAndTheYearGoesAfterItsLastQuarter() {
    var path = new TargetPath(null, START, DUE, List.of(value(2026, null, "30"), value(2026, 4, "25"), value(2026, 1, "40")));

    assertThat(path.expected(DUE)).isEmpty();
    assertThat(path.values()).extracting(TargetValue::quarter).containsExactly(1, 4, null);
    assertThat(path.goal()).contains(new BigDecimal("30"));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({"CONCEPT, CONCEPT, false", "CONCEPT, NO_BASELINE, true", "CONCEPT, ACTIVE, true",
      "CONCEPT, WITHDRAWN, true", "NO_BASELINE, CONCEPT, false", "NO_BASELINE, ACTIVE, true",
      "NO_BASELINE, WITHDRAWN, true", "ACTIVE, CONCEPT, false", "ACTIVE, NO_BASELINE, false", "ACTIVE, WITHDRAWN, true",
      "WITHDRAWN, CONCEPT, false", "WITHDRAWN, NO_BASELINE, false", "WITHDRAWN, ACTIVE, false"})
  void theSteps(TargetStatus from, TargetStatus to, boolean possible) {
    assertThat(from.mayBecome(to)).isEqualTo(possible);
  }

  @Test
  void withoutABaselineItIsAgreedAndDoesNotHold() {
    var target = new Target(CheckedTarget.of(good().draft()), "Marit", Instant.EPOCH);
    target.adopt("Marit", Instant.EPOCH);
    assertThat(target).extracting("status").isEqualTo(TargetStatus.NO_BASELINE);

    target.measured(new BigDecimal("70"), START, "Marit", Instant.EPOCH);
    assertThat(target).extracting("status").isEqualTo(TargetStatus.ACTIVE);
    assertThatExceptionOfType(RuleBroken.class).as("what holds keeps a baseline")
        .isThrownBy(() -> target.change(CheckedTarget.of(good().draft()), "Marit", Instant.EPOCH))
        .satisfies(no -> assertThat(no.field()).contains("baseline"));
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> target.measured(BigDecimal.ONE, START, "Marit", Instant.EPOCH));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void eachMistakeNamesItsField(String field, Form form, String key) {
    assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> CheckedTarget.of(form.draft())).satisfies(no -> {
      assertThat(no.field()).contains(field);
      assertThat(no.textKey()).endsWith(key);
    });
  }

  static Stream<Arguments> eachMistakeNamesItsField() {
    return Stream.of(
        row("about", with(form -> form.about = null), "required"),
        row("indicatorName", with(form -> form.name = "  "), "required"),
        row("indicatorName", with(form -> form.name = "x".repeat(201)), "uikit.field.too-long"),
        row("source", with(form -> form.source = null), "required"),
        row("start", with(form -> form.start = null), "required"),
        row("due", with(form -> form.due = null), "required"),
        row("due", with(form -> form.due = START), "due-before-start"),
        row("due", with(form -> form.due = START.plusYears(11)), "too-long"),
        row("baselineOn", with(form -> form.baseline = "70"), "baseline-day-missing"),
        row("baseline", with(form -> form.baselineOn = START), "baseline-missing"),
        row("baselineOn", with(form -> {
          form.baseline = "70";
          form.baselineOn = START.plusDays(1);
        }), "baseline-late"),
        row("baseline", with(form -> {
          form.unit = TargetUnit.GRADE;
          form.baseline = "11";
          form.baselineOn = START;
        }), "value-outside"),
        row("values", with(form -> form.values = List.of()), "no-values"),
        row("values", with(form -> form.values = List.of(value(2028, null, "3"))), "period-outside"),
        row("values", with(form -> form.values = List.of(value(2025, 4, "3"))), "period-outside"),
        row("values", with(form -> form.values = List.of(value(2026, 4, "3"), value(2026, 4, "4"))), "period-twice"),
        row("values", with(form -> {
          form.unit = TargetUnit.COUNT;
          form.values = List.of(value(2026, 4, "-1"));
        }), "value-outside"));
  }

  private static Arguments row(String field, Form form, String key) {
    return Arguments.of(field, form, key);
  }

  private static Form with(Consumer<Form> mistake) {
    var form = good();
    mistake.accept(form);
    return form;
  }

  private static Form good() {
    return new Form();
  }

  static TargetValue value(int year, @Nullable Integer quarter, String value) {
    return new TargetValue(year, quarter, new BigDecimal(value));
  }

  /** A form in which everything is right, to spoil. */
  static final class Form {

    @Nullable TargetAbout about = new TargetAbout(TargetSubject.LOT, 1, "A1");
    @Nullable String name = "Verblijf";
    @Nullable String source = "Inkoopdocument, 4.2";
    TargetUnit unit = TargetUnit.PCT;
    @Nullable String baseline;
    @Nullable LocalDate baselineOn;
    @Nullable LocalDate start = START;
    @Nullable LocalDate due = DUE;
    List<TargetValue> values = new ArrayList<>(List.of(value(2026, null, "50"), value(2027, null, "35")));

    TargetDraft draft() {
      return new TargetDraft(about, null, name, TargetOperator.LE, unit, baseline == null ? null : new BigDecimal(baseline),
          baselineOn, start, due, source, null, values, null, 0);
    }
  }
}
