package nl.speelruimte.plans.concluding;

import java.util.List;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.plans.judging.scoring.Difference;
import nl.speelruimte.plans.judging.scoring.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * What the assessors said by one criterion about one subject, without saying who.
 *
 * @param values scores; for yes or no 1 and 0
 */
record SaidByAll(CriterionScale scale, boolean knockOut, List<Integer> values) {

  /** A verdict that somebody gave: of an even number the lower of the two in the middle. Null when nobody judged. */
  @Nullable Verdict lowerMedian() {
    var median = Scoring.lowerMedian(values);
    return median.isEmpty() ? null : switch (scale) {
      case SCALE_5 -> Verdict.score(median.getAsInt());
      case YES_NO -> Verdict.answer(median.getAsInt() > 0);
    };
  }

  int spread() {
    return Scoring.spread(values);
  }

  /** Whether they differ so much that words are needed; by a knock-out one no is enough. */
  boolean isDiscussed() {
    return Scoring.difference(scale, knockOut, values).compareTo(Difference.TO_DISCUSS) >= 0;
  }
}
