package nl.speelruimte.contracting.targets;

import java.util.EnumSet;
import java.util.Set;

/** Where a target stands. */
public enum TargetStatus {
  /** Being written; only the bureau sees it. */
  CONCEPT,
  /** Agreed, and the baseline is still to be measured. */
  NO_BASELINE,
  /** Agreed, with a baseline. */
  ACTIVE,
  WITHDRAWN;

  boolean mayBecome(TargetStatus next) {
    return reachable().contains(next);
  }

  private Set<TargetStatus> reachable() {
    return switch (this) {
      case CONCEPT -> EnumSet.of(NO_BASELINE, ACTIVE, WITHDRAWN);
      case NO_BASELINE -> EnumSet.of(ACTIVE, WITHDRAWN);
      case ACTIVE -> EnumSet.of(WITHDRAWN);
      case WITHDRAWN -> EnumSet.noneOf(TargetStatus.class);
    };
  }
}
