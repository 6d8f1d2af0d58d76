package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What an allocation is worth per service month, in exact eurocent.
 *
 * @param perMonth over the whole life of the allocation, without the months that have no tariff
 * @param known whether nothing is missing in the year it was asked for
 */
public record AllocatedValue(SortedMap<YearMonth, BigDecimal> perMonth, boolean known, Set<ValueFlag> flags) {

  public AllocatedValue {
    perMonth = Collections.unmodifiableSortedMap(perMonth);
    flags = Set.copyOf(flags);
  }

  static AllocatedValue unknown(Set<ValueFlag> flags) {
    return new AllocatedValue(new TreeMap<>(), false, flags);
  }

  /** What it is worth in these months alone. */
  public AllocatedValue only(Predicate<YearMonth> months) {
    var some = new TreeMap<>(perMonth);
    some.keySet().removeIf(months.negate());
    return new AllocatedValue(some, known, flags);
  }

  public BigDecimal in(YearMonth month) {
    return perMonth.getOrDefault(month, BigDecimal.ZERO);
  }

  /** The value of the calendar year: the sum of its months. */
  public BigDecimal in(int year) {
    return sum(perMonth.subMap(YearMonth.of(year, 1), YearMonth.of(year + 1, 1)));
  }

  public BigDecimal total() {
    return sum(perMonth);
  }

  private static BigDecimal sum(SortedMap<YearMonth, BigDecimal> months) {
    return months.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
