package nl.speelruimte.spending.forecast;

import java.time.LocalDate;
import java.time.YearMonth;

/** Until when the claims should be in: those of a service month are due at the end of the following month. */
public final class CutOff {

  /** So many months after the claims of a month were due, nothing more is expected of it. */
  private static final int BACKLOG_MONTHS = 3;

  /** At the end of so many months after its December nothing more is expected of a year. */
  public static final int YEAR_SETTLES_AFTER_MONTHS = BACKLOG_MONTHS + 1;

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

  /** The latest month of which no more is expected: what was not claimed by now was not delivered. */
  public static YearMonth settled(YearMonth cutOff) {
    return cutOff.minusMonths(BACKLOG_MONTHS);
  }

  /** The last day of that month: an allocation that ended by then tells how much of its value was realised (F5). */
  public static LocalDate settledDay(LocalDate asOf) {
    return settled(month(asOf)).atEndOfMonth();
  }

  /** Whether the last service month of a year was due, so that its forecasts can be scored. */
  public static boolean yearIsDue(int year, LocalDate asOf) {
    return !month(asOf).isBefore(YearMonth.of(year, 12));
  }
}
