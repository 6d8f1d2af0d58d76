package nl.speelruimte.plans.writing;

import nl.speelruimte.plans.MeasureKey;
import org.jspecify.annotations.Nullable;

/**
 * Where a text stands.
 *
 * @param measure null for a text of the plan itself
 */
public record TextSpot(PlanText field, @Nullable MeasureKey measure) {

  public static final TextSpot INTRODUCTION = new TextSpot(PlanText.INTRODUCTION, null);

  public TextSpot {
    if (field.isOfMeasure() == (measure == null)) {
      throw new IllegalArgumentException(field + " of " + measure);
    }
  }
}
