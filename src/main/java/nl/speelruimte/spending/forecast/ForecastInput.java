package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.Period;

/**
 * Everything the forecast of one space rests on.
 *
 * @param allocations those that touch the year, and those that began in the twelve months before the as-of month
 * @param unallocated claims without an allocation, by service month
 * @param rates the realisation rate of a category
 * @param history actual ÷ forecast of past forecasts of the category with the same month of the year as the last due
 * @param backlogMonths for how many due months claims are still expected
 * @param period the days of the space: no new care is expected outside it
 */
public record ForecastInput(
    int year,
    LocalDate asOf,
    List<AllocationYear> allocations,
    Map<YearMonth, ClaimTotals> unallocated,
    Function<String, AppliedRate> rates,
    List<BigDecimal> history,
    int backlogMonths,
    Period period) {

  public ForecastInput {
    allocations = List.copyOf(allocations);
    unallocated = Map.copyOf(unallocated);
    history = List.copyOf(history);
  }

  /** For a whole year, with as many backlog months as usual. */
  public ForecastInput(int year, LocalDate asOf, List<AllocationYear> allocations,
      Map<YearMonth, ClaimTotals> unallocated, Function<String, AppliedRate> rates, List<BigDecimal> history) {
    this(year, asOf, allocations, unallocated, rates, history, CutOff.BACKLOG_MONTHS, Period.ofYear(year));
  }

  /** The latest service month whose claims were due. */
  public YearMonth cutOff() {
    return CutOff.month(asOf);
  }

  /** The latest month of which no more is expected. */
  YearMonth settled() {
    return CutOff.settled(cutOff(), backlogMonths);
  }

  List<YearMonth> months() {
    return IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month)).toList();
  }
}
