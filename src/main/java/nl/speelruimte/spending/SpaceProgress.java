package nl.speelruimte.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.speelruimte.spending.forecast.Signal;
import nl.speelruimte.spending.forecast.SignalReason;
import org.jspecify.annotations.Nullable;

/**
 * How far a space is, in percents with two decimals; null for a space of nothing.
 *
 * @param use claimed as a share of the space
 * @param projected forecast as a share of the space
 * @param exposed exposure as a share of the space
 * @param elapsed how far the period of the space had gone at the cut-off
 * @param fullOn the day on which the space is full at this pace; null when it does not fill
 */
public record SpaceProgress(
    @Nullable BigDecimal use,
    @Nullable BigDecimal projected,
    @Nullable BigDecimal exposed,
    BigDecimal elapsed,
    @Nullable LocalDate fullOn,
    SignalReason reason) {

  public Signal signal() {
    return reason.signal();
  }

  /** Use minus elapsed, in percentage points; null for a space of nothing. */
  public @Nullable BigDecimal pace() {
    return use == null ? null : use.subtract(elapsed);
  }
}
