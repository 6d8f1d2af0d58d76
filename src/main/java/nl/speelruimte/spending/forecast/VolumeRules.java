package nl.speelruimte.spending.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import nl.speelruimte.kernel.Period;

/** The most that may be delivered, over an allocation and in each service month of it (F1, published rule IV077). */
public final class VolumeRules {

  private VolumeRules() {}

  /** The maximum over the whole allocation, in units of the volume. */
  public static long maximum(Volume volume, Delivery delivery, Period allocation) {
    return Math.multiplyExact(volume.amount(), times(volume, delivery, allocation));
  }

  /**
   * The maximum that may be claimed for one service month; 0 outside the allocation. What counts over all months
   * together is {@link #maximum}.
   */
  public static long inMonth(Volume volume, Delivery delivery, Period allocation, YearMonth month) {
    return allocation.overlap(Period.ofMonth(month))
        .map(part -> Math.multiplyExact(volume.amount(), timesInPart(volume, delivery, allocation, part)))
        .orElse(0L);
  }

  private static long times(Volume volume, Delivery delivery, Period days) {
    return switch (volume.frequency()) {
      case Volume.PER_DAY -> days.days();
      case Volume.PER_WEEK -> delivery == Delivery.EFFORT ? weeksTouched(days) : weeksFinished(days);
      case Volume.PER_MONTH -> days.months().size();
      case Volume.IN_TOTAL -> 1;
      default -> throw new IllegalArgumentException("Unknown frequency " + volume.frequency());
    };
  }

  private static long timesInPart(Volume volume, Delivery delivery, Period allocation, Period part) {
    if (volume.frequency().equals(Volume.PER_WEEK) && delivery == Delivery.OUTPUT) {
      var brokenWeek = allocation.to().getDayOfWeek() != DayOfWeek.SUNDAY
          && part.contains(monthOfBrokenWeek(allocation));
      return sundays(part) + (brokenWeek ? 1 : 0);
    }
    return times(volume, delivery, part);
  }

  /** A day in the month to which the last, broken week of an output allocation belongs. */
  private static LocalDate monthOfBrokenWeek(Period allocation) {
    var lastSunday = allocation.to().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return allocation.contains(lastSunday) ? lastSunday : allocation.to();
  }

  private static long weeksTouched(Period days) {
    return ChronoUnit.WEEKS.between(monday(days.from()), monday(days.to())) + 1;
  }

  private static long weeksFinished(Period days) {
    return sundays(days) + (days.to().getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1);
  }

  private static long sundays(Period days) {
    return ChronoUnit.WEEKS.between(monday(days.from()), monday(days.to().plusDays(1)));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
