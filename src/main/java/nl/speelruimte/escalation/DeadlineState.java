package nl.speelruimte.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How near the deadline of a step is; a deadline lasts until the end of its day in Amsterdam. */
public enum DeadlineState {
  /** There is none, or the escalation ended. */
  NONE,
  /** Further away than a week. */
  FAR,
  /** Within a week. */
  NEAR,
  /** The day has gone by. */
  PASSED;

  /** How many days ahead somebody is told. */
  static final int DAYS_AHEAD = 7;

  /** @param today in Amsterdam */
  public static DeadlineState of(@Nullable LocalDate deadline, LocalDate today) {
    if (deadline == null) {
      return NONE;
    }
    if (deadline.isBefore(today)) {
      return PASSED;
    }
    return deadline.isAfter(today.plusDays(DAYS_AHEAD)) ? FAR : NEAR;
  }
}
