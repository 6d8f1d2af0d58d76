package nl.speelruimte.spending.tight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step as somebody fills it in.
 *
 * @param on the day it is about; the notice and the receipt are of today whatever stands here
 * @param text what is said about it
 * @param participants who consulted, with their organisation
 * @param measure what was decided
 * @param seen how many steps there were when the form was opened
 */
public record StepDraft(
    @Nullable LocalDate on,
    @Nullable String text,
    @Nullable String participants,
    @Nullable TightMeasure measure,
    int seen) {

  public static final int LONGEST_TEXT = 2000;
  public static final int LONGEST_PARTICIPANTS = 500;

  public static StepDraft of(@Nullable String text, int seen) {
    return new StepDraft(null, text, null, null, seen);
  }
}
