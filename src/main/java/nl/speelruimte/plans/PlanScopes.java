package nl.speelruimte.plans;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** Who may see and do what with a plan. In every query the plan is named p, and one of its municipalities pl. */
public final class PlanScopes {

  private static final String FIRST_DAY = "MAKEDATE(%s.year, 1)";
  private static final String LAST_DAY = "MAKEDATE(%s.year + 1, 1) - INTERVAL 1 DAY";
  private static final Restriction WAS_SUBMITTED =
      new Restriction("p.current_version IS NOT NULL", Map.of());

  private PlanScopes() {}

  /** What was never submitted is for its provider alone. */
  public static Restriction plans(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> WAS_SUBMITTED;
      case AccessScope.Municipal municipal -> {
        var mine = places(municipal);
        yield WAS_SUBMITTED.and(new Restriction(
            "p.id IN (SELECT pl.plan_id FROM plans_plan_place pl WHERE " + mine.sql() + ")", mine.parameters()));
      }
      case AccessScope.OfProvider(var own) -> Restriction.where("p.provider_id = :ownProvider", "ownProvider", own.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** The places (pl) by which a municipality sees plans; only a plan that was submitted has any. */
  static Restriction places(AccessScope.Municipal scope) {
    return Restriction.municipal(scope, "pl.municipality_id", FIRST_DAY.formatted("pl"), LAST_DAY.formatted("pl"));
  }

  /**
   * Of a plan that the viewer sees, the municipalities whose amounts it sees too.
   *
   * @param municipalityColumn the column with the municipality's number, such as {@code pl.municipality_id}
   */
  public static Restriction amounts(AccessScope scope, String municipalityColumn) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.OfProvider _ -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal ->
          Restriction.municipal(municipal, municipalityColumn, FIRST_DAY.formatted("p"), LAST_DAY.formatted("p"));
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** Of the versions of such a plan, named v, those that a viewer reads: what was never handed in is for the provider alone. */
  public static Restriction versions(AccessScope scope) {
    return switch (scope) {
      case AccessScope.OfProvider _ -> Restriction.EVERYTHING;
      case AccessScope.WholeRegion(), AccessScope.Municipal _, AccessScope.Audit() ->
          new Restriction("v.state NOT IN ('WRITING', 'DROPPED')", Map.of());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** Whether this viewer writes the plans of its own provider, and speaks for it. */
  public static boolean writes(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.OfProvider _ -> viewer.role() == Role.PROVIDER_MANAGER || viewer.role() == Role.PROVIDER_DATA;
      case AccessScope.WholeRegion(), AccessScope.Municipal _, AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
  }

  /** @param working the number of the version that is being written; null when none is */
  static Set<PlanAction> may(Viewer viewer, PlanState state, @Nullable Integer working, @Nullable Integer pending) {
    return switch (viewer.scope()) {
      case AccessScope.OfProvider _ -> ofProvider(viewer, state, working != null, pending != null);
      case AccessScope.WholeRegion() -> viewer.isBureauAs(Role.BUREAU_MANAGER)
          ? ofBureau(state, pending != null) : EnumSet.noneOf(PlanAction.class);
      case AccessScope.Municipal _, AccessScope.Audit(), AccessScope.Nothing() -> EnumSet.noneOf(PlanAction.class);
    };
  }

  private static Set<PlanAction> ofProvider(Viewer viewer, PlanState state, boolean working, boolean pending) {
    var may = EnumSet.noneOf(PlanAction.class);
    if (working && writes(viewer)) {
      may.add(PlanAction.WRITE);
    }
    if (viewer.role() == Role.PROVIDER_MANAGER) {
      switch (state) {
        case DRAFT, RETURNED -> may.add(PlanAction.SUBMIT);
        case SUBMITTED -> may.add(PlanAction.WITHDRAW);
        case APPROVED, PARTLY_APPROVED -> may.add(PlanAction.START);
        case IN_EXECUTION -> {
          if (!pending) {
            may.add(PlanAction.ADJUST);
          }
        }
        case IN_REVIEW, REJECTED, EVALUATED, CLOSED, WITHDRAWN -> { }
      }
    }
    return may;
  }

  private static Set<PlanAction> ofBureau(PlanState state, boolean pending) {
    return switch (state) {
      case SUBMITTED -> EnumSet.of(PlanAction.OPEN_ROUND);
      case IN_REVIEW -> EnumSet.of(PlanAction.DECIDE);
      case APPROVED, PARTLY_APPROVED -> EnumSet.of(PlanAction.START);
      case IN_EXECUTION -> pending ? EnumSet.of(PlanAction.ANSWER_ADJUSTMENT) : EnumSet.of(PlanAction.EVALUATE);
      case EVALUATED -> EnumSet.of(PlanAction.CLOSE);
      case DRAFT, RETURNED, REJECTED, CLOSED, WITHDRAWN -> EnumSet.noneOf(PlanAction.class);
    };
  }
}
