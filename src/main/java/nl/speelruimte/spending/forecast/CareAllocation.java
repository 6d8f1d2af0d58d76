package nl.speelruimte.spending.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The current state of an allocation, as far as its money goes. Deleted allocations never come here.
 *
 * @param end last day; null when the message gave none
 * @param stop last day of delivery by a definitive stop; a temporary stop is none
 * @param volume what may be delivered; null when the allocation names a budget or nothing at all
 * @param budgetCent the budget of the whole allocation in eurocent
 */
public record CareAllocation(
    String number,
    String category,
    @Nullable String product,
    LocalDate start,
    @Nullable LocalDate end,
    @Nullable LocalDate stop,
    @Nullable Volume volume,
    @Nullable Long budgetCent,
    Delivery delivery) {

  /** The end the formulas use: the real one, else the last day of the year or twelve months for a total volume. */
  LocalDate assumedEnd(int year) {
    if (end != null) {
      return end;
    }
    if (volume != null && volume.frequency().equals(Volume.IN_TOTAL)) {
      return start.plusMonths(12).minusDays(1);
    }
    var lastDay = LocalDate.of(year, 12, 31);
    return lastDay.isBefore(start) ? start : lastDay;
  }

  /** The last day of delivery: the end, or the stop when that is earlier. */
  public LocalDate lastDay(int year) {
    var assumed = assumedEnd(year);
    return stop != null && stop.isBefore(assumed) ? stop : assumed;
  }
}
