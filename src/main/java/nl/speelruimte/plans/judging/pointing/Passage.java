package nl.speelruimte.plans.judging.pointing;

import nl.speelruimte.plans.MeasureKey;
import org.jspecify.annotations.Nullable;

/**
 * A place in the version that is judged.
 *
 * @param measure null for the introduction
 * @param from the first character, from 0
 * @param to just after the last character
 * @param words what stands there
 */
public record Passage(PassageText text, @Nullable MeasureKey measure, int from, int to, String words) implements Pointer {

  public static final int LONGEST = 1_000;
}
