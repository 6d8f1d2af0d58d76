package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An allocation with its value and its claims per service month.
 *
 * @param value what counts here: of an allocation that counts in two spaces, the months of one of them
 * @param whole its value in all months, from which the value of new allocations is foretold
 * @param claims by service month; other years than the one asked for do no harm
 */
public record AllocationYear(
    CareAllocation allocation, AllocatedValue value, AllocatedValue whole, Map<YearMonth, ClaimTotals> claims) {

  public AllocationYear {
    claims = Map.copyOf(claims);
  }

  /** One that counts in one space. */
  public AllocationYear(CareAllocation allocation, AllocatedValue value, Map<YearMonth, ClaimTotals> claims) {
    this(allocation, value, value, claims);
  }

  ClaimTotals claims(YearMonth month) {
    return claims.getOrDefault(month, ClaimTotals.NONE);
  }

  public ClaimTotals claims(int year) {
    return claims.entrySet().stream().filter(entry -> entry.getKey().getYear() == year)
        .map(Map.Entry::getValue).reduce(ClaimTotals.NONE, ClaimTotals::plus);
  }

  /** The value when everything is used, or what was claimed when that is more. */
  BigDecimal exposure(int year) {
    return value.in(year).max(BigDecimal.valueOf(claims(year).claimed()));
  }

  BigDecimal expected(YearMonth month, BigDecimal rate) {
    return rate.multiply(value.in(month));
  }

  /** What is expected but was not claimed for a month. */
  BigDecimal open(YearMonth month, BigDecimal rate) {
    return Exact.atLeastZero(expected(month, rate).subtract(BigDecimal.valueOf(claims(month).claimed())));
  }

  /** What is still expected over the months of a year after a month. */
  public BigDecimal open(int year, YearMonth after, BigDecimal rate) {
    return IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month))
        .filter(month -> month.isAfter(after)).map(month -> open(month, rate))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether care may be delivered on it in a year. */
  public boolean touches(int year) {
    return allocation.start().getYear() <= year && allocation.lastDay(year).getYear() >= year
        && !allocation.lastDay(year).isBefore(allocation.start());
  }
}
