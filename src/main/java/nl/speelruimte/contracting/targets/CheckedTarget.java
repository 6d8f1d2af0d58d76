package nl.speelruimte.contracting.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A target in which nothing is missing; each no names its field. */
record CheckedTarget(TargetAbout about, @Nullable String indicatorCode, String indicatorName, TargetOperator operator,
    TargetUnit unit, @Nullable BigDecimal baseline, @Nullable LocalDate baselineOn, LocalDate start, LocalDate due,
    String source, List<TargetValue> values) {

  private static final int MOST_YEARS = 10;

  static CheckedTarget of(TargetDraft draft) {
    var about = Given.required("about", draft.about());
    var name = Given.words("indicatorName", draft.indicatorName(), TargetDraft.LONGEST_NAME);
    var code = Given.wordsIfAny("indicatorCode", draft.indicatorCode(), TargetDraft.LONGEST_CODE);
    var unit = Given.required("unit", draft.unit());
    var start = Given.required("start", draft.start());
    var due = Given.required("due", draft.due());
    if (!due.isAfter(start)) {
      throw RuleBroken.at("due", "contracting.target-rule.due-before-start", start);
    }
    if (due.isAfter(start.plusYears(MOST_YEARS))) {
      throw RuleBroken.at("due", "contracting.target-rule.too-long", MOST_YEARS);
    }
    checkBaseline(draft, unit, start);
    checkValues(draft.values(), unit, start, due);
    return new CheckedTarget(about, code, name, Given.required("operator", draft.operator()), unit, draft.baseline(),
        draft.baselineOn(), start, due, Given.words("source", draft.source(), TargetDraft.LONGEST_SOURCE),
        draft.values().stream().sorted().toList());
  }

  static void checkBaseline(@Nullable BigDecimal baseline, @Nullable LocalDate on, TargetUnit unit, LocalDate start) {
    if (baseline == null && on != null) {
      throw RuleBroken.at("baseline", "contracting.target-rule.baseline-missing");
    }
    if (baseline != null && on == null) {
      throw RuleBroken.at("baselineOn", "contracting.target-rule.baseline-day-missing");
    }
    if (baseline != null && !unit.takes(baseline)) {
      throw RuleBroken.at("baseline", "contracting.target-rule.value-outside", unit.least(), unit.most());
    }
    if (on != null && on.isAfter(start)) {
      throw RuleBroken.at("baselineOn", "contracting.target-rule.baseline-late", start);
    }
  }

  private static void checkBaseline(TargetDraft draft, TargetUnit unit, LocalDate start) {
    checkBaseline(draft.baseline(), draft.baselineOn(), unit, start);
  }

  /** Each value is due in the time of the target. */
  private static void checkValues(List<TargetValue> values, TargetUnit unit, LocalDate start, LocalDate due) {
    if (values.isEmpty()) {
      throw RuleBroken.at("values", "contracting.target-rule.no-values");
    }
    for (var value : values) {
      if (!unit.takes(value.value())) {
        throw RuleBroken.at("values", "contracting.target-rule.value-outside", unit.least(), unit.most());
      }
      if (!value.period().to().isAfter(start) || value.period().to().isAfter(due)) {
        throw RuleBroken.at("values", "contracting.target-rule.period-outside", value.period(), start, due);
      }
      if (values.stream().filter(value::isOfSamePeriod).count() > 1) {
        throw RuleBroken.at("values", "contracting.target-rule.period-twice", value.period());
      }
    }
  }
}
