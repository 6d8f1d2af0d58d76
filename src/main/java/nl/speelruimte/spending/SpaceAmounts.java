package nl.speelruimte.spending;

import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money of a space.
 *
 * @param amount the space itself, after its adjustments
 * @param approved answered and not returned
 * @param pending claimed and not answered
 * @param rejected returned by an answer; outside the space
 * @param overdue the part of pending that is unanswered for longer than the region chose
 * @param exposure what the allocations come to when all are used in full
 * @param backlog delivered, not claimed yet (estimated)
 * @param future expected on running allocations until the end of the year
 * @param inflow expected on allocations that are still to come
 * @param low lower end of the forecast's range
 * @param headroom the space minus the forecast
 * @param crisis crisis care that does not count against the space
 * @param payable claimed and still expected on specific allocations and on crisis care within the space, which are paid
 *     above the ceiling too; null for figures of before this was kept
 */
public record SpaceAmounts(
    Money amount,
    Money approved,
    Money pending,
    Money rejected,
    Money overdue,
    Money exposure,
    Money backlog,
    Money future,
    Money inflow,
    Money forecast,
    Money low,
    Money high,
    Money headroom,
    Money crisis,
    @Nullable Money payable) {

  /** What counts against the space: approved and pending. */
  public Money claimed() {
    return approved.plus(pending);
  }
}
