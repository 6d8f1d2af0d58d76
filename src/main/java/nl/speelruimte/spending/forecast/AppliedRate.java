package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;

/**
 * The realisation rate that a forecast uses for a category, with the rates of its range.
 *
 * @param count finished allocations it rests on
 */
public record AppliedRate(BigDecimal rate, BigDecimal low, BigDecimal high, RateSource source, long count) {

  /** Everything that is allocated is expected. */
  public static final AppliedRate FULL =
      new AppliedRate(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, RateSource.NONE, 0);
}
