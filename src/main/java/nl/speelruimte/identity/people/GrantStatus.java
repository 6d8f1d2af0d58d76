package nl.speelruimte.identity.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a role is held today. */
public enum GrantStatus {
  RUNNING,
  FUTURE,
  OVER;

  static GrantStatus of(LocalDate from, @Nullable LocalDate to, LocalDate today) {
    if (to != null && to.isBefore(today)) {
      return OVER;
    }
    return from.isAfter(today) ? FUTURE : RUNNING;
  }
}
