package nl.speelruimte.plans;

import java.util.Set;
import nl.speelruimte.audit.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A plan on its own page.
 *
 * @param version what a command must carry, so that the second of two people is told
 * @param current the number of the version that others than its provider read; null as long as it was never submitted
 * @param working the number of the version that is being written; null when none is, or when it is not for this viewer
 * @param pending the number of an adjustment that waits for an answer; null when none does
 * @param approved the number of the version that was approved last; null when none was
 */
public record PlanDetails(
    PlanRow plan,
    int version,
    @Nullable Integer current,
    @Nullable Integer working,
    @Nullable Integer pending,
    @Nullable Integer approved,
    Set<PlanAction> may) {

  public PlanDetails {
    may = Set.copyOf(may);
  }

  public PlanId id() {
    return plan.id();
  }

  /** How the trail names it. */
  public Subject subject() {
    return plan.subject();
  }
}
