package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.speelruimte.kernel.Period;

/** The allocated value per service month, pro rata by days so that years add up (F2). */
public final class AllocationValue {

  private AllocationValue() {}

  /**
   * The value of an allocation. A month without a tariff has none, and leaves the value of its year unknown.
   *
   * @param year the year that is asked for; its last day stands in for a missing end
   */
  public static AllocatedValue of(CareAllocation allocation, int year, Tariffs tariffs) {
    var flags = EnumSet.noneOf(ValueFlag.class);
    if (allocation.end() == null) {
      flags.add(ValueFlag.END_ASSUMED);
    }
    var end = allocation.assumedEnd(year);
    if (end.isBefore(allocation.start()) || allocation.lastDay(year).isBefore(allocation.start())) {
      return new AllocatedValue(new TreeMap<>(), true, flags);
    }
    var whole = new Period(allocation.start(), end);
    var delivered = new Period(allocation.start(), allocation.lastDay(year));
    return valued(allocation, whole, delivered, new Asked(year, tariffs, flags));
  }

  private static AllocatedValue valued(
      CareAllocation allocation, Period whole, Period delivered, Asked asked) {
    var budget = allocation.budgetCent();
    if (budget != null) {
      return perMonth(BigDecimal.valueOf(budget), whole, delivered, (amount, _) -> Optional.of(amount), asked);
    }
    var volume = allocation.volume();
    if (volume == null) {
      asked.flags.add(ValueFlag.NO_SIZE);
      return AllocatedValue.unknown(asked.flags);
    }
    var maximum = BigDecimal.valueOf(VolumeRules.maximum(volume, allocation.delivery(), whole));
    Worth worth = (amount, day) -> asked.tariffs.worth(amount, volume.unit(), day);
    return volume.unit().equals(Volume.PIECE_OUTPUT)
        ? onLastDay(maximum, delivered, worth, asked)
        : perMonth(maximum, whole, delivered, worth, asked);
  }

  private static AllocatedValue perMonth(
      BigDecimal size, Period whole, Period delivered, Worth worth, Asked asked) {
    var months = new TreeMap<YearMonth, BigDecimal>();
    var untariffed = new ArrayList<YearMonth>();
    for (var month : delivered.months()) {
      var part = delivered.overlap(Period.ofMonth(month)).orElseThrow();
      worth.of(size, part.from()).ifPresentOrElse(
          value -> months.put(month, Exact.share(value, part.days(), whole.days())), () -> untariffed.add(month));
    }
    return asked.value(months, delivered, untariffed);
  }

  private static AllocatedValue onLastDay(BigDecimal size, Period delivered, Worth worth, Asked asked) {
    var month = YearMonth.from(delivered.to());
    var months = new TreeMap<YearMonth, BigDecimal>();
    worth.of(size, delivered.to()).ifPresent(value -> months.put(month, value));
    return asked.value(months, delivered, months.isEmpty() ? List.of(month) : List.of());
  }

  /** For which year the value is asked, and what was noted about it on the way. */
  private record Asked(int year, Tariffs tariffs, Set<ValueFlag> flags) {

    /** Known when no month of the year lacks a tariff; of an allocation outside the year, when none of its months does. */
    AllocatedValue value(SortedMap<YearMonth, BigDecimal> months, Period delivered, List<YearMonth> untariffed) {
      if (!untariffed.isEmpty()) {
        flags.add(ValueFlag.NO_TARIFF);
      }
      var inYear = delivered.overlap(Period.ofYear(year)).isPresent();
      var known = untariffed.stream().noneMatch(month -> !inYear || month.getYear() == year);
      return new AllocatedValue(months, known, flags);
    }
  }

  /** The eurocents of a size at the tariff of a day. */
  private interface Worth {
    Optional<BigDecimal> of(BigDecimal size, LocalDate day);
  }
}
