package nl.speelruimte.plans.deciding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.plans.concluding.ConclusionRow;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a plan, as far as it is for its viewer.
 *
 * @param version the number of the version of the plan that was decided on
 * @param choices what was decided on each measure; empty where that is the same for all
 * @param facts with the amounts that the viewer sees; null for a plan that went back
 * @param points what is asked; empty unless the plan went back
 * @param conclusions what was concluded; empty for a municipality
 * @param letters the latest first; empty for a municipality, which reads the decision here
 */
public record DecisionDetails(UUID id, UUID round, int version, DecisionOutcome outcome, String reason, Instant at,
    String by, String organisation, List<MeasureChoice> choices, @Nullable DecisionFacts facts, List<ReturnPoint> points,
    List<ConclusionRow> conclusions, List<LetterRow> letters) {

  public DecisionDetails {
    choices = List.copyOf(choices);
    points = List.copyOf(points);
    conclusions = List.copyOf(conclusions);
    letters = List.copyOf(letters);
  }
}
