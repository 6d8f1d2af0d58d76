package nl.speelruimte.contracting.targets;

import java.util.EnumSet;
import java.util.Set;

/** What a viewer may do with a target. */
public enum TargetAction {
  CHANGE,
  /** Agree it: from then on those concerned see it. */
  ADOPT,
  /** Say what was measured before it began. */
  SET_BASELINE,
  WITHDRAW;

  static Set<TargetAction> of(TargetStatus status) {
    return switch (status) {
      case CONCEPT -> EnumSet.of(CHANGE, ADOPT, WITHDRAW);
      case NO_BASELINE -> EnumSet.of(CHANGE, SET_BASELINE, WITHDRAW);
      case ACTIVE -> EnumSet.of(CHANGE, WITHDRAW);
      case WITHDRAWN -> EnumSet.noneOf(TargetAction.class);
    };
  }
}
