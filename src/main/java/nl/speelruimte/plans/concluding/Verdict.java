package nl.speelruimte.plans.concluding;

import nl.speelruimte.plans.frameworks.CriterionScale;
import org.jspecify.annotations.Nullable;

/**
 * What was found by a criterion.
 *
 * @param score from 1 to 5; null where the criterion asks for yes or no
 * @param met yes or no; null where the criterion asks for a score
 */
public record Verdict(@Nullable Integer score, @Nullable Boolean met) {

  public Verdict {
    if ((score == null) == (met == null)) {
      throw new IllegalArgumentException("A verdict is a score or an answer: " + score + ", " + met);
    }
  }

  public static Verdict score(int score) {
    return new Verdict(score, null);
  }

  public static Verdict answer(boolean met) {
    return new Verdict(null, met);
  }

  /** Whether somebody has something to mend. */
  public boolean isBelowPar() {
    return score != null ? score < CriterionScale.PAR : isNo();
  }

  public boolean isNo() {
    return Boolean.FALSE.equals(met);
  }
}
