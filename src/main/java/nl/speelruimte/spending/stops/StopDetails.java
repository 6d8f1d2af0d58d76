package nl.speelruimte.spending.stops;

import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.Subject;

/**
 * A stop on its own page.
 *
 * @param steps in the order in which they were taken
 * @param may what this viewer may do with it now
 * @param withoutMandate whether the bureau would do something with it, had the municipality mandated it
 */
public record StopDetails(StopRow stop, List<StopStep> steps, Set<StopAction> may, boolean withoutMandate) {

  /** How the trail names a stop. */
  public Subject subject() {
    return Subject.of("spending.stop", stop.id()).of(stop.provider()).at(stop.municipality());
  }

  /** What a form must carry, so that the second of two people is told. */
  public int seen() {
    return steps.size();
  }
}
