package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.speelruimte.kernel.Period;

/**
 * A space set against its figures (F7). Percentages are exact; they do not exist for a space of nothing.
 *
 * @param space the amount in eurocent
 * @param period the days the space is for
 * @param exposure the most the allocations may come to, in exact eurocent
 * @param allocations how many allocations touch the year
 */
public record SpaceUse(long space, Period period, Forecast forecast, BigDecimal exposure, int allocations) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What was claimed as a percentage of the space. */
  public Optional<BigDecimal> use() {
    return ofSpace(BigDecimal.valueOf(forecast.claims().claimed()));
  }

  public Optional<BigDecimal> projected() {
    return ofSpace(forecast.total());
  }

  public Optional<BigDecimal> exposed() {
    return ofSpace(exposure);
  }

  /** How far the space's period had gone at the cut-off, in percents. */
  public BigDecimal elapsed() {
    return elapsed(period, forecast.cutOff());
  }

  static BigDecimal elapsed(Period period, LocalDate day) {
    if (day.isBefore(period.from())) {
      return BigDecimal.ZERO;
    }
    var last = day.isAfter(period.to()) ? period.to() : day;
    return Exact.share(HUNDRED, new Period(period.from(), last).days(), period.days());
  }

  /** Use minus elapsed, in percentage points. */
  public Optional<BigDecimal> pace() {
    return use().map(use -> use.subtract(elapsed()));
  }

  /** What is left of the space after the forecast, in exact eurocent; negative when it is not enough. */
  public BigDecimal headroom() {
    return BigDecimal.valueOf(space).subtract(forecast.total());
  }

  /** Whether the contract's notice is called for: the share was used, or an overrun threatens. */
  public boolean callsForNotice(SignalLimits limits) {
    return reached(use(), limits.noticePct()) || above(forecast.total(), limits.overPct());
  }

  /** Why the space has its signal: the first reason that holds. */
  public SignalReason reason(SignalLimits limits) {
    if (allocations < limits.fewestAllocations()) {
      return SignalReason.FEW_ALLOCATIONS;
    }
    if (above(forecast.total(), limits.overPct())) {
      return SignalReason.FORECAST_ABOVE_SPACE;
    }
    if (above(forecast.high(), limits.overPct())) {
      return SignalReason.RANGE_ABOVE_SPACE;
    }
    if (reached(projected(), limits.watchPct())) {
      return SignalReason.FORECAST_NEARLY_FULL;
    }
    if (reached(use(), limits.noticePct()) && use().filter(use -> Exact.exceeds(use, elapsed())).isPresent()) {
      return SignalReason.AHEAD_OF_YEAR;
    }
    return claimsAreMissing(limits) ? SignalReason.CLAIMS_MISSING : SignalReason.NOTHING;
  }

  /**
   * Whether the latest month of the year that was due was claimed for too little of what its allocations were expected
   * to come to; when it was due so long ago that nothing more is expected, nothing is missing either.
   */
  public boolean claimsAreMissing(SignalLimits limits) {
    return forecast.months().stream()
        .filter(month -> !month.month().atEndOfMonth().isAfter(forecast.cutOff()))
        .max(Comparator.comparing(MonthForecast::month))
        .filter(month -> Exact.exceeds(
            month.expected().multiply(limits.latePct()),
            BigDecimal.valueOf(month.claims().claimed()).multiply(HUNDRED)))
        .isPresent();
  }

  private boolean above(BigDecimal amount, BigDecimal percentage) {
    return Exact.exceeds(amount.multiply(HUNDRED), BigDecimal.valueOf(space).multiply(percentage));
  }

  private static boolean reached(Optional<BigDecimal> share, BigDecimal percentage) {
    return share.filter(value -> !Exact.exceeds(percentage, value)).isPresent();
  }

  private Optional<BigDecimal> ofSpace(BigDecimal amount) {
    return space == 0 ? Optional.empty()
        : Optional.of(Exact.divide(amount.multiply(HUNDRED), BigDecimal.valueOf(space)));
  }
}
