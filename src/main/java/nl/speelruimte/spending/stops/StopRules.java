package nl.speelruimte.spending.stops;

import java.time.LocalDate;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What a stop and its steps must say; each no names its field. */
final class StopRules {

  private StopRules() {}

  /**
   * @param today the first day a provider may ask for; what was agreed may have begun earlier
   * @param period of the space
   */
  static Checked draft(StopDraft draft, StopOrigin origin, LocalDate today, Period period, StopSettings settings) {
    if (draft.ground() == null) {
      throw RuleBroken.at("ground", "spending.stop.rule.ground-missing");
    }
    var from = draft.from();
    var asked = origin == StopOrigin.REQUESTED;
    var earliest = asked && draft.ground() == StopGround.CAPACITY ? today.plusDays(settings.capacityNoticeDays())
        : asked ? today : period.from();
    if (from != null && asked && draft.ground() == StopGround.CAPACITY && from.isBefore(earliest)) {
      throw RuleBroken.at("from", "spending.stop.rule.capacity-notice", settings.capacityNoticeDays(), earliest);
    }
    if (from == null || from.isBefore(earliest) || from.isAfter(period.to())) {
      throw RuleBroken.at("from", "spending.stop.rule.from-outside", earliest, period.to());
    }
    if (draft.to() != null && draft.to().isBefore(from)) {
      throw RuleBroken.at("to", "spending.stop.rule.to-before-from", from);
    }
    return new Checked(draft.ground(), from, draft.to(),
        Given.text("reason", draft.reason(), StopDraft.LONGEST_REASON));
  }

  /** The last day of a stop that is lifted: today or later, in its days, and never after it would have ended anyway. */
  static LocalDate lastDay(@Nullable LocalDate lastDay, StopRow stop, LocalDate today) {
    var earliest = stop.from().isAfter(today) ? stop.from() : today;
    if (lastDay == null || lastDay.isBefore(earliest) || stop.to() != null && lastDay.isAfter(stop.to())) {
      throw stop.to() == null ? RuleBroken.at("lastDay", "spending.stop.rule.last-day", earliest)
          : RuleBroken.at("lastDay", "spending.stop.rule.last-day-before", earliest, stop.to());
    }
    return lastDay;
  }

  /** A stop for want of room is lifted with figures that show room. */
  static void mustHaveRoom(StopRow stop, StopStep.Room room) {
    if (stop.ground() == StopGround.PLAFOND && room.left().cents() <= 0) {
      throw new RuleBroken("spending.stop.rule.no-room", room.left(), room.asOf());
    }
  }

  /** A stop in which nothing is missing. */
  record Checked(StopGround ground, LocalDate from, @Nullable LocalDate to, String reason) {}
}
