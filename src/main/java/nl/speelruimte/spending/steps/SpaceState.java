package nl.speelruimte.spending.steps;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.decisions.SpaceStatus;

/** Tells from the entries of a space and the day where it is in its year. */
final class SpaceState {

  private SpaceState() {}

  /**
   * @param entries what was booked, the first one first; a rise of the amount ends that it is used up
   * @param period the days the space is for
   */
  static SpaceStatus on(LocalDate day, Period period, List<Booked> entries) {
    if (day.isAfter(period.to())) {
      return SpaceStatus.CLOSED;
    }
    if (isUsedUp(entries)) {
      return SpaceStatus.EXHAUSTED;
    }
    if (!day.isBefore(period.from())) {
      return SpaceStatus.ACTIVE;
    }
    return entries.stream().anyMatch(entry -> entry.type() == EntryType.JOINT_PLAN)
        ? SpaceStatus.JOINT_PLAN : SpaceStatus.DECIDED;
  }

  private static boolean isUsedUp(List<Booked> entries) {
    var usedUp = false;
    for (var entry : entries) {
      usedUp = entry.type() == EntryType.EXHAUSTED || usedUp && entry.cents() <= 0;
    }
    return usedUp;
  }

  /** As much of an entry as tells the state; without an amount 0. */
  record Booked(EntryType type, long cents) {}
}
