package nl.speelruimte.attention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.speelruimte.uikit.Status;

/**
 * Until when something waits, seen from a day in Amsterdam.
 *
 * @param day the last day on which it is in time
 * @param daysLeft how many nights there are until then; below zero once it is late
 */
public record Due(LocalDate day, long daysLeft) {

  /** From how many days on it is said how many are left; before that only the day. */
  public static final int SOON = 14;

  public static Due of(LocalDate day, LocalDate today) {
    return new Due(day, ChronoUnit.DAYS.between(today, day));
  }

  public boolean isLate() {
    return daysLeft < 0;
  }

  public Status status() {
    if (isLate()) {
      return Status.OVER;
    }
    return daysLeft <= SOON ? Status.WATCH : Status.NONE;
  }

  /** The text key of how it is said. */
  public String key() {
    if (isLate()) {
      return "attention.due.late";
    }
    if (daysLeft == 0) {
      return "attention.due.today";
    }
    return daysLeft <= SOON ? "attention.due.left" : "attention.due.until";
  }

  /** The arguments of that text: the days, and the day. */
  public List<Object> figures() {
    return List.of(Math.abs(daysLeft), day);
  }
}
