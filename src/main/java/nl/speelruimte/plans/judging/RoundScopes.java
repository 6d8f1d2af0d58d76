package nl.speelruimte.plans.judging;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanScopes;
import org.jspecify.annotations.Nullable;

/** Who may see and do what in a round. In every query the plan is named p. */
final class RoundScopes {

  static final List<Role> OF_BUREAU = List.of(Role.BUREAU_MANAGER, Role.BUREAU_ANALYST);
  static final List<Role> OF_MUNICIPALITY = List.of(Role.MUNICIPAL_MANAGER);

  private RoundScopes() {}

  /** That there is a round, who was asked and who has finished: for whoever sees the plan, except for its provider. */
  static Restriction rounds(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.Municipal _ -> PlanScopes.plans(scope);
      case AccessScope.OfProvider _, AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** The place this viewer judges from, working as they do now; null when they do not. */
  static @Nullable AssessorRow own(Viewer viewer, List<AssessorRow> assessors) {
    return assessors.stream().filter(each -> each.judges() && isOwn(viewer, each)).findFirst().orElse(null);
  }

  private static boolean isOwn(Viewer viewer, AssessorRow assessor) {
    if (!assessor.account().equals(viewer.account())) {
      return false;
    }
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> assessor.municipality() == null && OF_BUREAU.contains(viewer.role());
      case AccessScope.Municipal municipal ->
          municipal.own().equals(assessor.municipality()) && OF_MUNICIPALITY.contains(viewer.role());
      case AccessScope.Audit(), AccessScope.OfProvider _, AccessScope.Nothing() -> false;
    };
  }

  static boolean leads(Viewer viewer, UUID lead) {
    return viewer.isBureauAs(Role.BUREAU_MANAGER) && lead.equals(viewer.account());
  }

  /**
   * Why somebody does not judge may say what they found, and so it is blind as well while the round is open: it is for
   * who leads, who has to ask somebody else, and for managers of the bureau who do not judge themselves.
   */
  static boolean readsWhyRecused(Viewer viewer, RoundRow round, List<AssessorRow> everybody, AssessorRow recused) {
    return !round.isOpen() || recused.account().equals(viewer.account()) || leads(viewer, round.leadAccount())
        || viewer.isBureauAs(Role.BUREAU_MANAGER)
            && everybody.stream().noneMatch(each -> each.judges() && each.account().equals(viewer.account()));
  }

  /** Of a closed round nothing can be changed any more. */
  static Set<RoundAction> may(Viewer viewer, RoundRow round, @Nullable AssessorRow own) {
    var may = EnumSet.noneOf(RoundAction.class);
    if (!round.isOpen()) {
      return may;
    }
    if (own != null) {
      may.add(own.hasFinished() ? RoundAction.REOPEN : RoundAction.JUDGE);
      may.add(RoundAction.RECUSE);
    }
    if (leads(viewer, round.leadAccount())) {
      may.add(RoundAction.CHANGE_ASSESSORS);
      may.add(RoundAction.CLOSE);
    } else if (viewer.isBureauAs(Role.BUREAU_MANAGER) && viewer.account() != null) {
      may.add(RoundAction.TAKE_LEAD);
    }
    return may;
  }
}
