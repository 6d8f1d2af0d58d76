package nl.speelruimte.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments as the database keeps them: in UTC, without a zone, and as exact as its columns. */
public final class Moments {

  private Moments() {}

  /** A moment as a value to store or to compare with what was stored. */
  public static LocalDateTime stored(Instant moment) {
    return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }

  /** This moment, to store. */
  public static LocalDateTime now(Clock clock) {
    return stored(clock.instant());
  }

  /** The moment at which a day begins in Amsterdam. */
  public static LocalDateTime startOf(LocalDate day) {
    return stored(day.atStartOfDay(PortalClock.ZONE).toInstant());
  }

  /** The moment that was stored. */
  public static Instant of(LocalDateTime stored) {
    return stored.toInstant(ZoneOffset.UTC);
  }

  /** The moment in a column that always holds one. */
  public static Instant of(ResultSet row, String column) throws SQLException {
    return of(row.getObject(column, LocalDateTime.class));
  }

  /** The moment in a column that may be empty. */
  public static @Nullable Instant ifAny(ResultSet row, String column) throws SQLException {
    var stored = row.getObject(column, LocalDateTime.class);
    return stored == null ? null : of(stored);
  }
}
