package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How well a past forecast foretold what came true. */
public final class ForecastScore {

  private static final int DECIMALS = 6;

  private ForecastScore() {}

  /** Actual ÷ forecast, six decimals; empty when nothing was forecast. */
  public static Optional<BigDecimal> ratio(long actualCent, long forecastCent) {
    return forecastCent == 0 ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(actualCent)
            .divide(BigDecimal.valueOf(forecastCent), DECIMALS, RoundingMode.HALF_UP));
  }
}
