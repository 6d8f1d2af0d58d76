package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;

/**
 * The limits of the signals; a region can choose its own.
 *
 * @param fewestAllocations with fewer nothing is said
 * @param overPct projected use above it is over
 * @param watchPct projected use from it on is watched
 * @param noticePct use from it on calls for the contract's notice
 * @param latePct claimed for less of what was expected in the latest due month is late
 */
public record SignalLimits(
    int fewestAllocations, BigDecimal overPct, BigDecimal watchPct, BigDecimal noticePct, BigDecimal latePct) {

  public static final SignalLimits STANDARD = new SignalLimits(
      5, BigDecimal.valueOf(100), BigDecimal.valueOf(95), BigDecimal.valueOf(70), BigDecimal.valueOf(50));

  public SignalLimits withNotice(int percentage) {
    return new SignalLimits(fewestAllocations, overPct, watchPct, BigDecimal.valueOf(percentage), latePct);
  }
}
