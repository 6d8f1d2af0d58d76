package nl.speelruimte.plans.calls;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanScopes;

/** Who may see and do what with a call. In every query the call is named c, an invitee i, its plan p and an entry e. */
final class CallScopes {

  private static final Restriction THERE = new Restriction("p.id IS NOT NULL", Map.of());

  private CallScopes() {}

  /** What the region asks is no secret to those who pay; a provider knows of what it was asked itself. */
  static Restriction calls(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.Municipal _ -> Restriction.EVERYTHING;
      case AccessScope.OfProvider(var own) -> Restriction.where(
          "EXISTS (SELECT 1 FROM plans_call_invitee mine WHERE mine.call_id = c.id AND mine.provider_id = :ownProvider)",
          "ownProvider", own.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** Who was asked is for the bureau; others see those whose plan they may read, and a provider itself alone. */
  static Restriction invitees(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> Restriction.EVERYTHING;
      case AccessScope.Audit(), AccessScope.Municipal _ -> THERE.and(PlanScopes.plans(scope));
      case AccessScope.OfProvider(var own) -> Restriction.where("i.provider_id = :ownProvider", "ownProvider", own.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** Of the plans with which somebody answers, named q, those of which one may know: what was begun, the bureau knows too. */
  static Restriction answers(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.OfProvider _ -> Restriction.EVERYTHING;
      case AccessScope.Audit(), AccessScope.Municipal _ -> new Restriction("q.current_version IS NOT NULL", Map.of());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** What happened to all of the call is for whoever sees it, what happened to one provider for that one and the bureau. */
  static Restriction entries(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal _ -> new Restriction("e.provider_id IS NULL AND e.kind <> 'REMINDED'", Map.of());
      case AccessScope.OfProvider(var own) -> Restriction.where(
          "(e.provider_id IS NULL AND e.kind <> 'REMINDED' OR e.provider_id = :ownProvider)", "ownProvider", own.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  static boolean mayOpen(Viewer viewer) {
    return viewer.isBureauAs(Role.BUREAU_MANAGER);
  }

  /** @throws NotHere when this viewer does not call for plans */
  static void requireCaller(Viewer viewer) {
    if (!mayOpen(viewer)) {
      throw new NotHere("call", viewer.role());
    }
  }

  static Set<CallAction> may(Viewer viewer, CallState state) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> mayOpen(viewer) && state == CallState.OPEN
          ? EnumSet.allOf(CallAction.class) : EnumSet.noneOf(CallAction.class);
      case AccessScope.Audit(), AccessScope.Municipal _, AccessScope.OfProvider _, AccessScope.Nothing() ->
          EnumSet.noneOf(CallAction.class);
    };
  }
}
