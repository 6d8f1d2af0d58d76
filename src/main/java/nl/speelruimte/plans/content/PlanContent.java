package nl.speelruimte.plans.content;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.course.VersionState;
import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan, as far as its viewer may see it.
 *
 * @param id of the version
 * @param version what a change of its introduction must carry
 * @param submittedAt null while it is written
 * @param spaces those it names, at municipalities of which the viewer sees the amounts
 */
public record PlanContent(
    UUID id,
    PlanId plan,
    int number,
    int version,
    VersionState state,
    String introduction,
    @Nullable Instant submittedAt,
    @Nullable String submittedBy,
    List<SpaceId> spaces,
    List<PlanMeasure> measures) {

  public PlanContent {
    spaces = List.copyOf(spaces);
    measures = List.copyOf(measures);
  }

  /** What it promises in the effects that the viewer sees. */
  public Money promised() {
    return measures.stream().map(PlanMeasure::promised).reduce(Money.ZERO, Money::plus);
  }
}
