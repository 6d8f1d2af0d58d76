package nl.speelruimte.plans.judging.pointing;

import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import org.jspecify.annotations.Nullable;

/** Finds what is pointed at in the version that is judged; each no is about the field {@code passage}. */
public final class CheckedPointer {

  private static final String FIELD = "passage";

  private CheckedPointer() {}

  /**
   * @param given null for what the judgement points at by itself
   * @param measure what is judged; null for the plan as a whole
   * @throws RuleBroken below par about the plan without a place in it, for words that do not stand there, or for a place
   *     outside the measure that is judged
   * @throws NotHere for a measure that this version does not have
   */
  public static Pointer of(@Nullable Pointer given, @Nullable MeasureKey measure, boolean belowPar, PlanContent content) {
    var pointer = given == null ? Pointer.ofItself(measure) : given;
    if (measure != null && !pointer.in().filter(measure::equals).isPresent()) {
      throw RuleBroken.at(FIELD, "plans.judging.rule.passage-elsewhere");
    }
    switch (pointer) {
      case Pointer.WholePlan() -> {
        if (isTooWide(pointer, belowPar)) {
          throw RuleBroken.at(FIELD, "plans.judging.rule.passage-missing");
        }
      }
      case Pointer.WholeIntroduction() -> {
        if (content.introduction().isBlank()) {
          throw RuleBroken.at(FIELD, "plans.judging.rule.passage");
        }
      }
      case Pointer.WholeMeasure(var key) -> found(content, key);
      case Passage passage -> mustStandThere(passage, content);
    }
    return pointer;
  }

  /** Whether somebody who has to mend something is not told where. */
  public static boolean isTooWide(Pointer pointer, boolean belowPar) {
    return belowPar && pointer instanceof Pointer.WholePlan;
  }

  /** What is kept is what stands there, so that nobody is quoted with what they did not write. */
  private static void mustStandThere(Passage given, PlanContent content) {
    var text = text(given, content);
    if (given.from() < 0 || given.to() <= given.from() || given.to() > text.length()
        || !text.substring(given.from(), given.to()).equals(given.words())) {
      throw RuleBroken.at(FIELD, "plans.judging.rule.passage");
    }
    if (given.words().length() > Passage.LONGEST) {
      throw RuleBroken.at(FIELD, "plans.judging.rule.passage-long", Passage.LONGEST);
    }
  }

  private static String text(Passage given, PlanContent content) {
    if (given.text() == PassageText.INTRODUCTION) {
      return content.introduction();
    }
    var key = given.measure();
    if (key == null) {
      throw RuleBroken.at(FIELD, "plans.judging.rule.passage");
    }
    var measure = found(content, key);
    return switch (given.text()) {
      case INTRODUCTION -> content.introduction();
      case MEASURE_TEXT -> measure.text();
      case MEASURED_BY -> measure.measuredBy();
    };
  }

  private static PlanMeasure found(PlanContent content, MeasureKey key) {
    return content.measures().stream().filter(measure -> measure.key().equals(key)).findFirst()
        .orElseThrow(() -> new NotHere("measure", key));
  }
}
