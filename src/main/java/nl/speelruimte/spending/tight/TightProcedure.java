package nl.speelruimte.spending.tight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The procedure of a space as a page shows it.
 *
 * @param dueSince since when the notice is called for; null when nothing calls for it
 * @param consultBy the last day to consult; null before the notice
 * @param decideBy the last day to decide; null before the notice
 * @param late whether what is waited for should have been done already
 * @param steps of all rounds of this space, in the order in which they were taken
 * @param may the steps this viewer may take now
 * @param withoutMandate whether the bureau would take the next step, had the municipality mandated it
 */
public record TightProcedure(
    TightState state,
    @Nullable LocalDate dueSince,
    @Nullable LocalDate consultBy,
    @Nullable LocalDate decideBy,
    boolean late,
    List<TightStep> steps,
    Set<StepKind> may,
    boolean withoutMandate) {

  /** What a form must carry, so that the second of two people is told. */
  public int seen() {
    return steps.size();
  }
}
