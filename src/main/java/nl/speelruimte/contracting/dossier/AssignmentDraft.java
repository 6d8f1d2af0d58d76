package nl.speelruimte.contracting.dossier;

import nl.speelruimte.kernel.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as somebody fills it in.
 *
 * @param follows the number of the version that was shown as the latest of this quarter; 0 for the first
 */
public record AssignmentDraft(@Nullable Quarter quarter, @Nullable String goals, @Nullable String reason, int follows) {

  public static final int LONGEST_GOALS = 10_000;
}
