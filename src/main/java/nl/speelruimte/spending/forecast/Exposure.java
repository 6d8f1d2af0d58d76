package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The most that the allocations of a year may come to, if all of them are used in full (F4). */
public final class Exposure {

  private Exposure() {}

  /** In exact eurocent: per allocation its value or what was claimed when that is more, and claims without one. */
  public static BigDecimal of(int year, List<AllocationYear> allocations, Map<YearMonth, ClaimTotals> unallocated) {
    var without = unallocated.entrySet().stream().filter(entry -> entry.getKey().getYear() == year)
        .mapToLong(entry -> entry.getValue().claimed()).sum();
    return allocations.stream().map(each -> each.exposure(year))
        .reduce(BigDecimal.valueOf(without), BigDecimal::add);
  }
}
