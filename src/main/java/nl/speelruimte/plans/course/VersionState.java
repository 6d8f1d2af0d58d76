package nl.speelruimte.plans.course;

import org.jspecify.annotations.Nullable;

/** What became of a version of a plan. */
public enum VersionState {
  /** Being written; for the provider alone. */
  WRITING,
  SUBMITTED,
  /** Back at the provider; the next version follows it. */
  RETURNED,
  APPROVED,
  /** Not approved, or as an adjustment refused. */
  REJECTED,
  WITHDRAWN,
  /** Never handed in. */
  DROPPED;

  /** What a move makes of the version it is about; null when it leaves it as it is. */
  static @Nullable VersionState after(PlanMove move) {
    return switch (move) {
      case BEGIN, BEGIN_ADJUSTMENT -> WRITING;
      case SUBMIT, HAND_IN_ADJUSTMENT -> SUBMITTED;
      case WITHDRAW -> WITHDRAWN;
      case RETURN -> RETURNED;
      case APPROVE, APPROVE_PARTLY, AGREE_ADJUSTMENT -> APPROVED;
      case REJECT, REFUSE_ADJUSTMENT -> REJECTED;
      case DROP_ADJUSTMENT -> DROPPED;
      case OPEN_ROUND, START, EVALUATE, CLOSE -> null;
    };
  }
}
