package nl.speelruimte.plans.calls;

import java.time.Instant;
import java.time.LocalDate;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * How far one provider is with its answer to a call.
 *
 * @param due its own last day
 * @param granted whether that is later than that of the others
 * @param begun when it began to write; null when it did not
 * @param submittedOn the day on which it answered; null as long as it did not
 * @param daysLate how many days after its last day it answered, or is by now; null when it is not late
 * @param plan null when there is none that this viewer may read
 * @param outcome where that plan stands; null without one
 */
public record InviteeRow(
    ProviderId provider,
    String providerName,
    LocalDate due,
    boolean granted,
    InviteeState state,
    @Nullable Instant begun,
    @Nullable LocalDate submittedOn,
    @Nullable Integer daysLate,
    @Nullable PlanId plan,
    @Nullable PlanState outcome) {

  /** Whether nothing of it was handed in. */
  public boolean isAwaited() {
    return submittedOn == null;
  }

  /** Whether a plan may be begun as long as the call is open: there is none, or what there was came to nothing. */
  public boolean isAnswerable() {
    return isUnbegun() || outcome == PlanState.REJECTED;
  }

  /** Whether nothing was begun, or what was begun was taken back. */
  public boolean isUnbegun() {
    return state == InviteeState.NOT_STARTED || state == InviteeState.WITHDRAWN;
  }
}
