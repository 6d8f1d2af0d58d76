package nl.speelruimte.spending.compare;

import java.time.Instant;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a provider entered.
 *
 * @param number which of its entries about the quarter, from 1; the latest counts
 * @param forecast what it expects the year to come to
 * @param realised what it delivered in the quarter
 * @param ours what the portal said at that moment
 * @param alike whether the two were the same then, but for what the region tolerates
 */
public record OwnFigure(
    int number,
    Money forecast,
    Money realised,
    @Nullable String remark,
    Instant recordedAt,
    String actor,
    String organisation,
    OurFigure ours,
    boolean alike) {

  public Money realisedDifference() {
    return realised.minus(ours.realised());
  }

  /** Null when we had no forecast. */
  public @Nullable Money forecastDifference() {
    return ours.forecast() == null ? null : forecast.minus(ours.forecast());
  }
}
