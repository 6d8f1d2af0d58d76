package nl.speelruimte.plans;

import java.util.HashMap;
import java.util.Map;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Restriction;

/**
 * Which plans to list, as SQL: s has the id, the year and the last move of each plan that the viewer may see, p is the
 * plan. What asks nothing of p does not read it, so that a municipality's list comes from one index.
 *
 * @param sql FROM and WHERE
 */
record PlanSearch(String sql, Map<String, Object> parameters) {

  private static final String FROM = """
       FROM (%s) s LEFT JOIN plans_plan p ON p.id = s.plan_id
      WHERE %s""";
  private static final String TOUCHES = """
      EXISTS (SELECT 1 FROM plans_plan_place pl
               WHERE pl.plan_id = p.id AND pl.municipality_id = :municipality AND (%s))""";
  private static final String NAMED = """
      p.title LIKE :like OR p.provider_id IN (SELECT r.id FROM parties_provider r WHERE r.name LIKE :like)""";

  static PlanSearch of(AccessScope scope, PlanFilter filter) {
    return of(scope, restricted(scope, filter));
  }

  /** The one plan, if it is there for this viewer. */
  static PlanSearch of(AccessScope scope, PlanId plan) {
    return of(scope, Restriction.where("s.plan_id = :plan", "plan", plan.value()));
  }

  private static PlanSearch of(AccessScope scope, Restriction which) {
    var seen = seen(scope);
    var values = new HashMap<>(seen.parameters());
    values.putAll(which.parameters());
    return new PlanSearch(FROM.formatted(seen.sql(), which.sql()), values);
  }

  private static Restriction seen(AccessScope scope) {
    return switch (scope) {
      case AccessScope.Municipal municipal -> {
        var places = PlanScopes.places(municipal);
        yield new Restriction("SELECT %spl.plan_id, pl.year, pl.state_since FROM plans_plan_place pl WHERE %s"
            .formatted(municipal.granted().isEmpty() ? "" : "DISTINCT ", places.sql()), places.parameters());
      }
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.OfProvider _, AccessScope.Nothing() -> {
        var plans = PlanScopes.plans(scope);
        yield new Restriction("SELECT p.id AS plan_id, p.year, p.state_since FROM plans_plan p WHERE " + plans.sql(),
            plans.parameters());
      }
    };
  }

  private static Restriction restricted(AccessScope scope, PlanFilter filter) {
    var which = Restriction.EVERYTHING;
    if (filter.year() != null) {
      which = which.and(Restriction.where("s.year = :year", "year", filter.year()));
    }
    if (filter.provider() != null) {
      which = which.and(Restriction.where("p.provider_id = :provider", "provider", filter.provider().value()));
    }
    if (filter.call() != null) {
      which = which.and(Restriction.where("p.call_id = :call", "call", filter.call()));
    }
    if (filter.municipality() != null) {
      which = which.and(touches(scope, filter.municipality()));
    }
    if (!filter.states().isEmpty()) {
      which = which.and(Restriction.where("p.state IN (:states)", "states",
          filter.states().stream().map(Enum::name).toList()));
    }
    if (!filter.text().isBlank()) {
      which = which.and(Restriction.where(NAMED, "like", Restriction.containing(filter.text())));
    }
    return which;
  }

  private static Restriction touches(AccessScope scope, MunicipalityId municipality) {
    var amounts = PlanScopes.amounts(scope, "pl.municipality_id");
    var values = new HashMap<>(amounts.parameters());
    values.put("municipality", municipality.value());
    return new Restriction(TOUCHES.formatted(amounts.sql()), values);
  }
}
