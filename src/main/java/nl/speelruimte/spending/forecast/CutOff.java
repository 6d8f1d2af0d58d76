package nl.speelruimte.spending.forecast;

import java.time.LocalDate;
import java.time.YearMonth;

/** Until when the claims should be in: those of a service month are due at the end of the following month. */
public final class CutOff {

  /** For how many due months claims are still expected, unless a region chooses otherwise. */
  public static final int BACKLOG_MONTHS = 3;

  /** An allocation tells how much of its value was realised so many months after its last day. */
  private static final int REALISED_AFTER_MONTHS = 3;

  private CutOff() {}

  /** The latest service month whose claims were due on a day. */
  public static YearMonth month(LocalDate asOf) {
    var month = YearMonth.from(asOf);
    return asOf.equals(month.atEndOfMonth()) ? month.minusMonths(1) : month.minusMonths(2);
  }

  /** The last day of that month. */
  public static LocalDate day(LocalDate asOf) {
    return month(asOf).atEndOfMonth();
  }

  /**
   * The latest month of which no more is expected: what was not claimed by now was not delivered.
   *
   * @param backlogMonths for how many due months claims are still expected
   */
  public static YearMonth settled(YearMonth cutOff, int backlogMonths) {
    return cutOff.minusMonths(backlogMonths);
  }

  /** At the end of so many months after its December nothing more is expected of a year. */
  public static int yearSettlesAfterMonths(int backlogMonths) {
    return backlogMonths + 1;
  }

  /** An allocation that ended by this day tells how much of its value was realised (F5). */
  public static LocalDate realisedDay(LocalDate asOf) {
    return month(asOf).minusMonths(REALISED_AFTER_MONTHS).atEndOfMonth();
  }

  /** Whether the last service month of a year was due, so that its forecasts can be scored. */
  public static boolean yearIsDue(int year, LocalDate asOf) {
    return !month(asOf).isBefore(YearMonth.of(year, 12));
  }
}
