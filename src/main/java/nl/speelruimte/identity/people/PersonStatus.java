package nl.speelruimte.identity.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where somebody stands between the invitation and having left. */
public enum PersonStatus {
  /** Has not accepted the invitation yet. */
  INVITED,
  ACTIVE,
  /** Kept out for the time being; the roles stay. */
  BLOCKED,
  /** The last day has passed. */
  LEFT;

  static PersonStatus of(boolean active, boolean accepted, @Nullable LocalDate leftOn, LocalDate today) {
    if (leftOn != null && leftOn.isBefore(today)) {
      return LEFT;
    }
    return !accepted ? INVITED : active ? ACTIVE : BLOCKED;
  }
}
