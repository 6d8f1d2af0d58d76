package nl.speelruimte.improvement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;

/** What a viewer may do with an action now. */
public enum ActionCommand {
  START, DELAY, POSTPONE, RESUME, DELIVER, CLOSE, MERGE, CANCEL,
  /** Say how it goes. */
  TELL_PROGRESS,
  /** Enter what it yielded in a quarter. */
  ENTER_EFFECT,
  /** Name another day for the next review moment. */
  MOVE_REVIEW,
  /** Write down what came of a review moment. */
  HOLD_REVIEW;

  static ActionCommand of(ActionMove move) {
    return valueOf(move.name());
  }

  static Set<ActionCommand> may(Viewer viewer, ProviderId provider, ActionStatus status) {
    var may = EnumSet.noneOf(ActionCommand.class);
    var bureau = viewer.isBureauAs(Role.BUREAU_MANAGER);
    var manager = viewer.role() == Role.PROVIDER_MANAGER && isOf(viewer, provider);
    may.addAll(Arrays.stream(ActionMove.values())
        .filter(move -> move.leavesFrom(status) && (bureau || manager && move.isByProvider()))
        .map(ActionCommand::of).collect(Collectors.toSet()));
    if (manager || viewer.role() == Role.PROVIDER_DATA && isOf(viewer, provider)) {
      if (status.isOpen()) {
        may.add(TELL_PROGRESS);
      }
      if (status.mayYield()) {
        may.add(ENTER_EFFECT);
      }
    }
    if (bureau && status.isOpen()) {
      may.add(MOVE_REVIEW);
      may.add(HOLD_REVIEW);
    }
    return may;
  }

  private static boolean isOf(Viewer viewer, ProviderId provider) {
    return switch (viewer.scope()) {
      case AccessScope.OfProvider(var own) -> own.equals(provider);
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.Municipal _, AccessScope.Nothing() -> false;
    };
  }
}
