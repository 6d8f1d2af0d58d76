package nl.speelruimte.plans.frameworks;

import java.util.EnumSet;
import java.util.Set;
import nl.speelruimte.kernel.Viewer;

/** Where a version of a framework stands. */
public enum FrameworkState {
  /** Being written; only who keeps frameworks sees it. */
  CONCEPT,
  /** Calls and rounds may choose it; it never changes. */
  ADOPTED,
  /** What was judged with it stays judged with it; nothing new may choose it. */
  RETIRED;

  boolean mayBecome(FrameworkState next) {
    return switch (this) {
      case CONCEPT -> next == ADOPTED;
      case ADOPTED -> next == RETIRED;
      case RETIRED -> false;
    };
  }

  /** What somebody may do with a version in this state. */
  Set<FrameworkAction> may(Viewer viewer) {
    if (!viewer.keepsRegister()) {
      return EnumSet.noneOf(FrameworkAction.class);
    }
    return switch (this) {
      case CONCEPT -> EnumSet.of(FrameworkAction.EDIT, FrameworkAction.ADOPT, FrameworkAction.DISCARD);
      case ADOPTED -> EnumSet.of(FrameworkAction.NEW_VERSION, FrameworkAction.COPY, FrameworkAction.RETIRE);
      case RETIRED -> EnumSet.of(FrameworkAction.NEW_VERSION, FrameworkAction.COPY);
    };
  }
}
