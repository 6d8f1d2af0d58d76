package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.speelruimte.kernel.Period;

/** The allocated value per service month, pro rata by days so that years add up (F2). */
public final class AllocationValue {

  private AllocationValue() {}

  /**
   * The value of an allocation.
   *
   * @param year the year whose last day stands in for a missing end
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
    return valued(allocation, whole, delivered, tariffs, flags);
  }

  private static AllocatedValue valued(
      CareAllocation allocation, Period whole, Period delivered, Tariffs tariffs, Set<ValueFlag> flags) {
    var budget = allocation.budgetCent();
    if (budget != null) {
      var price = (Worth) (amount, day) -> Optional.of(amount);
      return perMonth(BigDecimal.valueOf(budget), whole, delivered, price, flags);
    }
    var volume = allocation.volume();
    if (volume == null) {
      flags.add(ValueFlag.NO_SIZE);
      return AllocatedValue.unknown(flags);
    }
    var maximum = BigDecimal.valueOf(VolumeRules.maximum(volume, allocation.delivery(), whole));
    Worth worth = volume.unit().equals(Volume.EUROCENT)
        ? (amount, day) -> Optional.of(amount)
        : (amount, day) -> tariffs.on(day).flatMap(tariff -> tariff.worth(amount, volume.unit()));
    return volume.unit().equals(Volume.PIECE_OUTPUT)
        ? onLastDay(maximum, delivered.to(), worth, flags)
        : perMonth(maximum, whole, delivered, worth, flags);
  }

  private static AllocatedValue perMonth(
      BigDecimal size, Period whole, Period delivered, Worth worth, Set<ValueFlag> flags) {
    SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
    for (var month : delivered.months()) {
      var part = delivered.overlap(Period.ofMonth(month)).orElseThrow();
      var value = worth.of(size, part.from());
      if (value.isEmpty()) {
        flags.add(ValueFlag.NO_TARIFF);
        return AllocatedValue.unknown(flags);
      }
      months.put(month, Exact.share(value.get(), part.days(), whole.days()));
    }
    return new AllocatedValue(months, true, flags);
  }

  private static AllocatedValue onLastDay(BigDecimal size, LocalDate day, Worth worth, Set<ValueFlag> flags) {
    var value = worth.of(size, day);
    if (value.isEmpty()) {
      flags.add(ValueFlag.NO_TARIFF);
      return AllocatedValue.unknown(flags);
    }
    var months = new TreeMap<YearMonth, BigDecimal>();
    months.put(YearMonth.from(day), value.get());
    return new AllocatedValue(months, true, flags);
  }

  /** The eurocents of a size at the tariff of a day. */
  private interface Worth {
    Optional<BigDecimal> of(BigDecimal size, LocalDate day);
  }
}
