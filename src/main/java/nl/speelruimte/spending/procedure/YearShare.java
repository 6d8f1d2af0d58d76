package nl.speelruimte.spending.procedure;

import java.math.BigInteger;
import nl.speelruimte.kernel.Period;

/**
 * For which share of their years the proposal and last year's space are: an amount goes along with the days.
 *
 * @param days of the proposal
 * @param lastDays of last year's space
 */
public record YearShare(long days, long ofDays, long lastDays, long ofLastDays) {

  static YearShare of(Period period, int year, long lastDays) {
    return new YearShare(period.days(), Period.ofYear(year).days(), lastDays, Period.ofYear(year - 1).days());
  }

  /** Whether both are for their whole year. */
  public boolean isWhole() {
    return days == ofDays && lastDays == ofLastDays;
  }

  BigInteger times() {
    return BigInteger.valueOf(days).multiply(BigInteger.valueOf(ofLastDays));
  }

  BigInteger dividedBy() {
    return BigInteger.valueOf(ofDays).multiply(BigInteger.valueOf(lastDays));
  }
}
