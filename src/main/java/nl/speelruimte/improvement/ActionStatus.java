package nl.speelruimte.improvement;

/** Where an action stands. */
public enum ActionStatus {
  /** Agreed, and not begun. */
  PREPARING,
  /** It is being worked on. */
  IN_PROGRESS,
  /** It is being worked on and will be done later than agreed. */
  DELAYED,
  /** Nobody works on it until a day that was named. */
  POSTPONED,
  /** Done, as its owner sees it; the bureau has not closed it. */
  DELIVERED,
  /** Done, and looked back on. */
  CLOSED,
  /** Goes on as a part of another action. */
  MERGED,
  /** Will not be done. */
  CANCELLED;

  /** Whether anything can still follow. */
  public boolean isOpen() {
    return switch (this) {
      case PREPARING, IN_PROGRESS, DELAYED, POSTPONED, DELIVERED -> true;
      case CLOSED, MERGED, CANCELLED -> false;
    };
  }

  /** Whether somebody works on it now, so that progress is to be told. */
  public boolean isWorkedOn() {
    return this == IN_PROGRESS || this == DELAYED;
  }

  /** Whether it can have had an effect that is still to be told. */
  public boolean mayYield() {
    return isOpen() && this != PREPARING;
  }
}
