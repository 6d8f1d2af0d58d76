package nl.speelruimte.spending.stops;

import java.util.EnumSet;
import java.util.Set;

/** How far a stop has come. */
public enum StopStatus {
  /** The provider asked; nothing holds yet. */
  REQUESTED,
  /** Confirmed in writing: it holds from its first day on. */
  CONFIRMED,
  /** The payer did not agree. */
  REFUSED,
  /** The provider took its request back. */
  WITHDRAWN,
  /** Lifted, from the day after its last day. */
  LIFTED;

  /** What may follow; nothing does after an end. */
  public Set<StopStatus> next() {
    return switch (this) {
      case REQUESTED -> EnumSet.of(CONFIRMED, REFUSED, WITHDRAWN);
      case CONFIRMED -> EnumSet.of(LIFTED);
      case REFUSED, WITHDRAWN, LIFTED -> EnumSet.noneOf(StopStatus.class);
    };
  }

  /** Whether it holds, or would: on its days no other may be asked for. */
  public boolean takesItsDays() {
    return this == REQUESTED || this == CONFIRMED || this == LIFTED;
  }
}
