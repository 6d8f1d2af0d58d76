package nl.speelruimte.improvement;

import static nl.speelruimte.improvement.ActionStatus.CANCELLED;
import static nl.speelruimte.improvement.ActionStatus.CLOSED;
import static nl.speelruimte.improvement.ActionStatus.DELAYED;
import static nl.speelruimte.improvement.ActionStatus.DELIVERED;
import static nl.speelruimte.improvement.ActionStatus.IN_PROGRESS;
import static nl.speelruimte.improvement.ActionStatus.MERGED;
import static nl.speelruimte.improvement.ActionStatus.POSTPONED;
import static nl.speelruimte.improvement.ActionStatus.PREPARING;

import java.util.EnumSet;
import java.util.Set;

/** The moves of an action: from where, to where, and what each asks for. */
public enum ActionMove {
  /** Work begins. */
  START(EnumSet.of(PREPARING), IN_PROGRESS, false, Day.BY_NOW, true),
  /** It will be done later. */
  DELAY(EnumSet.of(IN_PROGRESS), DELAYED, true, Day.AHEAD, true),
  /** Nobody works on it for a while. */
  POSTPONE(EnumSet.of(IN_PROGRESS), POSTPONED, true, Day.AHEAD, true),
  /** It goes on as agreed. */
  RESUME(EnumSet.of(DELAYED, POSTPONED), IN_PROGRESS, false, Day.NONE, true),
  /** It is done. */
  DELIVER(EnumSet.of(IN_PROGRESS, DELAYED), DELIVERED, true, Day.BY_NOW, true),
  /** The bureau looks back on it, and that is the end. */
  CLOSE(EnumSet.of(DELIVERED), CLOSED, false, Day.NONE, false),
  /** It goes on as a part of another action. */
  MERGE(EnumSet.of(PREPARING, IN_PROGRESS, DELAYED, POSTPONED), MERGED, true, Day.NONE, false),
  /** It will not be done. */
  CANCEL(EnumSet.of(PREPARING, IN_PROGRESS, DELAYED, POSTPONED), CANCELLED, true, Day.NONE, false);

  private final Set<ActionStatus> from;
  private final ActionStatus to;
  private final boolean reasoned;
  private final Day day;
  private final boolean byProvider;

  ActionMove(Set<ActionStatus> from, ActionStatus to, boolean reasoned, Day day, boolean byProvider) {
    this.from = from;
    this.to = to;
    this.reasoned = reasoned;
    this.day = day;
    this.byProvider = byProvider;
  }

  public boolean leavesFrom(ActionStatus status) {
    return from.contains(status);
  }

  public ActionStatus to() {
    return to;
  }

  /** Whether it must be said why, or in what it resulted. */
  public boolean isReasoned() {
    return reasoned;
  }

  public Day day() {
    return day;
  }

  /** Whether the provider makes it too; the bureau makes all. */
  public boolean isByProvider() {
    return byProvider;
  }

  /** Which day a move names. */
  public enum Day {
    /** None. */
    NONE,
    /** The day on which it happened. */
    BY_NOW,
    /** The day on which it is expected now. */
    AHEAD
  }
}
