package nl.speelruimte.plans.writing;

import java.util.List;
import nl.speelruimte.plans.MeasureKey;
import org.jspecify.annotations.Nullable;

/**
 * Something about a working copy that its provider should look at before it submits.
 *
 * @param blocks whether it cannot be submitted like this; otherwise it is only pointed out
 * @param field what it is about: introduction, spaces, measures, title, text, measuredBy, owner, startsOn, dueOn, effects
 * @param measure the measure it is about, or where to look first; null when that is no measure
 * @param place the place of that measure, from 1; 0 when it is about the plan
 */
public record SubmitFinding(boolean blocks, String field, @Nullable MeasureKey measure, int place, String textKey,
    List<Object> arguments) {

  public SubmitFinding {
    arguments = List.copyOf(arguments);
  }
}
