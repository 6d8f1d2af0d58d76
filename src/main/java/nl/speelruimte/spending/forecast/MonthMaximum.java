package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import nl.speelruimte.kernel.Period;

/** The most that may be claimed on an allocation for one service month, in eurocent at the agreed tariff (F1, IV077). */
public final class MonthMaximum {

  private static final BigDecimal HALF_CENT = new BigDecimal("0.5");
  private static final long MINUTES_PER_HOUR = 60;

  private MonthMaximum() {}

  /**
   * Whether more was claimed for a month than may be; never where that cannot be told.
   *
   * @param lines how many claim lines the amount is the sum of; each was rounded to a whole cent by itself
   */
  public static boolean isExceeded(
      CareAllocation allocation, YearMonth month, Tariffs tariffs, long claimedCent, int lines) {
    var rounding = HALF_CENT.multiply(BigDecimal.valueOf(lines));
    return of(allocation, month, tariffs)
        .filter(most -> Exact.exceeds(BigDecimal.valueOf(claimedCent), most.add(rounding))).isPresent();
  }

  /** Empty without a volume, without a tariff in that month, and for a month in which the allocation does not run. */
  static Optional<BigDecimal> of(CareAllocation allocation, YearMonth month, Tariffs tariffs) {
    var volume = allocation.volume();
    var end = allocation.assumedEnd(month.getYear());
    if (volume == null || allocation.budgetCent() != null || end.isBefore(allocation.start())) {
      return Optional.empty();
    }
    var whole = new Period(allocation.start(), end);
    var most = VolumeRules.inMonth(volume, allocation.delivery(), whole, month);
    return whole.overlap(Period.ofMonth(month))
        .flatMap(part -> tariffs.worth(BigDecimal.valueOf(inWholeHours(most, volume)), volume.unit(), part.from()));
  }

  /** Minutes may be claimed in hours, rounded on the sum of the month (IV079). */
  private static long inWholeHours(long most, Volume volume) {
    return volume.unit().equals(Volume.MINUTE) ? Math.ceilDiv(most, MINUTES_PER_HOUR) * MINUTES_PER_HOUR : most;
  }
}
