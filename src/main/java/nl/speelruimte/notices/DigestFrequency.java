package nl.speelruimte.notices;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Optional;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;

/** How often somebody is told what is new: never, or at seven in the morning in Amsterdam. */
public enum DigestFrequency {
  OFF,
  /** On working days. */
  DAILY,
  /** On Mondays. */
  WEEKLY;

  private static final LocalTime SEVEN = LocalTime.of(7, 0);

  /** What holds for who never chose: daily, and nothing for who only looks back. */
  static DigestFrequency usual(Collection<Role> roles) {
    return roles.stream().allMatch(Role.AUDITOR::equals) ? OFF : DAILY;
  }

  /** The day of the latest morning on which a digest was to be made; empty when there are none. */
  Optional<LocalDate> latestMorning(Instant now) {
    var local = now.atZone(PortalClock.ZONE);
    var day = local.toLocalTime().isBefore(SEVEN) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    return switch (this) {
      case OFF -> Optional.empty();
      case DAILY -> Optional.of(switch (day.getDayOfWeek()) {
        case SATURDAY -> day.minusDays(1);
        case SUNDAY -> day.minusDays(2);
        case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
      });
      case WEEKLY -> Optional.of(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    };
  }
}
