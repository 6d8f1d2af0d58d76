package nl.speelruimte.plans.remarks;

import java.util.EnumSet;
import java.util.Set;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanScopes;

/** Who may say, ask and answer what. */
final class RemarkRights {

  private RemarkRights() {}

  /** Whoever works on plans or judges them may speak; who only reads along does not. */
  static boolean maySpeak(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> viewer.isBureauAs(Role.BUREAU_MANAGER, Role.BUREAU_ANALYST);
      case AccessScope.Municipal _ -> viewer.role() == Role.MUNICIPAL_MANAGER;
      case AccessScope.OfProvider _ -> PlanScopes.writes(viewer);
      case AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
  }

  /** Questions are for the provider. */
  static boolean mayAsk(Viewer viewer) {
    return maySpeak(viewer) && !(viewer.scope() instanceof AccessScope.OfProvider);
  }

  static boolean mayAnswer(Viewer viewer) {
    return PlanScopes.writes(viewer);
  }

  /** @param asker who began the thread */
  static Set<ThreadAction> may(Viewer viewer, ThreadKind kind, ThreadState state, OwnSide asker) {
    var may = EnumSet.noneOf(ThreadAction.class);
    if (!maySpeak(viewer)) {
      return may;
    }
    if (kind == ThreadKind.REMARK || state != ThreadState.CLOSED) {
      may.add(ThreadAction.REPLY);
    }
    if (kind == ThreadKind.QUESTION) {
      var asked = OwnSide.of(viewer).filter(asker::equals).isPresent();
      switch (state) {
        case OPEN -> {
          if (mayAnswer(viewer)) {
            may.add(ThreadAction.ANSWER);
          }
          if (asked) {
            may.add(ThreadAction.CLOSE);
          }
        }
        case ANSWERED -> {
          if (asked) {
            may.addAll(EnumSet.of(ThreadAction.ASK_ON, ThreadAction.CLOSE));
          }
        }
        case CLOSED -> { }
      }
    }
    return may;
  }
}
