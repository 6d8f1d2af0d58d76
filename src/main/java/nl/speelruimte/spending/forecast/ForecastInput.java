package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Everything the forecast of one space rests on.
 *
 * @param allocations those that touch the year, and those that began in the twelve months before the as-of month
 * @param unallocated claims without an allocation, by service month
 * @param rates the realisation rate of a category
 * @param history actual ÷ forecast of past forecasts of the category with the same month of the year as the last due
 */
public record ForecastInput(
    int year,
    LocalDate asOf,
    List<AllocationYear> allocations,
    Map<YearMonth, ClaimTotals> unallocated,
    Function<String, AppliedRate> rates,
    List<BigDecimal> history) {

  public ForecastInput {
    allocations = List.copyOf(allocations);
    unallocated = Map.copyOf(unallocated);
    history = List.copyOf(history);
  }

  /** The latest service month whose claims were due. */
  public YearMonth cutOff() {
    return CutOff.month(asOf);
  }

  List<YearMonth> months() {
    return IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month)).toList();
  }
}
