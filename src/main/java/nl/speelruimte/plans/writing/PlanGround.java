package nl.speelruimte.plans.writing;

import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * A place where a plan may promise an effect: the space there with its forecast, and beside that what is promised. The
 * promise is never taken off the forecast; what both would leave is said apart.
 *
 * @param lot null for the whole contract
 * @param lotName null for the whole contract
 * @param space null when there is no space there yet, so that a promise cannot be compared with it
 * @param amount the space itself; null without a space
 * @param forecast null without a space
 * @param promised what the measures of the version that was asked for promise there
 * @param inPlan whether the plan is about this space
 */
public record PlanGround(MunicipalityId municipality, String municipalityName, @Nullable LotId lot,
    @Nullable String lotName, @Nullable SpaceId space, @Nullable Money amount, @Nullable Money forecast, Money promised,
    boolean inPlan) {

  /** The space minus the forecast; null without a space. */
  public @Nullable Money left() {
    return amount == null || forecast == null ? null : amount.minus(forecast);
  }

  /** What would be left if the measures did what they promise; null without a space. */
  public @Nullable Money leftWithMeasures() {
    var left = left();
    return left == null ? null : left.plus(promised);
  }
}
