package nl.speelruimte.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * From where one looks back: what was recorded before a moment, as it held on a day (docs/decisions/0015).
 *
 * @param day the day on which something has to hold
 * @param recordedBefore what was recorded at this moment or later was not known yet
 */
public record AsOf(LocalDate day, Instant recordedBefore) {

  /** All that was known when this day ended in Amsterdam. */
  public static AsOf endOf(LocalDate day) {
    return new AsOf(day, day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant());
  }

  /** All that is known now. */
  public static AsOf now(Clock clock) {
    return new AsOf(LocalDate.now(clock), clock.instant().plusNanos(1_000));
  }

  /** The day in an address such as {@code 2026-03-01}; empty when it is none. */
  public static Optional<AsOf> parse(String day) {
    try {
      return Optional.of(endOf(LocalDate.parse(day)));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
