package nl.speelruimte.plans.calls;

import java.time.LocalDate;

/** How near the last day of an invitee is: it lasts until its midnight in Amsterdam. */
enum DuePhase {
  /** It was asked, and there is time. */
  ASKED,
  /** Two weeks, or less. */
  NEAR,
  /** Three days, or less. */
  SOON,
  /** The day has gone by. */
  LATE;

  static final int NEAR_DAYS = 14;
  static final int SOON_DAYS = 3;

  /** @param today in Amsterdam */
  static DuePhase of(LocalDate due, LocalDate today) {
    if (due.isBefore(today)) {
      return LATE;
    }
    if (!due.isAfter(today.plusDays(SOON_DAYS))) {
      return SOON;
    }
    return due.isAfter(today.plusDays(NEAR_DAYS)) ? ASKED : NEAR;
  }
}
