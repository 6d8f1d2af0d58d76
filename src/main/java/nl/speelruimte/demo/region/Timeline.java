package nl.speelruimte.demo.region;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.spending.forecast.CutOff;

/**
 * The time a made-up region lives through: whole years up to today.
 *
 * @param today the day on which the story is told
 * @param years how many years have spaces; the last of them is the main year
 */
public record Timeline(LocalDate today, int years) {

  /** From January to March the year before is the one to look at. */
  public int mainYear() {
    return today.getMonth().compareTo(Month.MARCH) <= 0 ? today.getYear() - 1 : today.getYear();
  }

  /** The year for which plans are asked now: the next one once its spaces are being decided. */
  public int yearOfPlans() {
    return today.getMonth().compareTo(Month.OCTOBER) >= 0 ? today.getYear() + 1 : today.getYear();
  }

  public int firstYear() {
    return mainYear() - years + 1;
  }

  /** The month in which everything from before the first year comes in at once. */
  public YearMonth opening() {
    return YearMonth.of(firstYear() - 1, Month.DECEMBER);
  }

  /** The months in which messages come in, the opening first and the month of today last. */
  public List<YearMonth> months() {
    return Stream.iterate(opening(), month -> !month.isAfter(YearMonth.from(today)), month -> month.plusMonths(1))
        .toList();
  }

  /**
   * Whether figures are made at the end of a month: now, a month ago, and when the claims up to the same month of
   * earlier years were due, whose forecasts tell how far today's may be off. Every month would take minutes.
   */
  public boolean isTold(YearMonth month) {
    var now = YearMonth.from(today);
    var sameWasDue = CutOff.month(month.atEndOfMonth()).getMonth() == CutOff.month(today).getMonth();
    return sameWasDue || month.equals(now) || month.equals(now.minusMonths(1));
  }

  /** The month in which something of that day comes in. */
  public YearMonth arrival(LocalDate day) {
    var month = YearMonth.from(day);
    return month.isBefore(opening()) ? opening() : month;
  }

  public boolean hasCome(LocalDate day) {
    return !day.isAfter(today);
  }

  /** The day on which one space will be full: in six weeks, as long as that is within the year. */
  public LocalDate dayOfFilling() {
    var inSixWeeks = today.plusWeeks(6);
    var lateInYear = LocalDate.of(mainYear(), Month.DECEMBER, 18);
    return inSixWeeks.isBefore(lateInYear) ? inSixWeeks : lateInYear;
  }
}
