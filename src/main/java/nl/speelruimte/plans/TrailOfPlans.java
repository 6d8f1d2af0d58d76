package nl.speelruimte.plans;

import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of a plan is for whoever may see the plan. */
@Component
class TrailOfPlans implements TrailDoor {

  private final JdbcClient jdbc;

  TrailOfPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "plans.plan";
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    var mine = PlanScopes.plans(viewer.scope());
    var known = ids.stream().filter(id -> PlanId.parse(id).isPresent()).collect(Collectors.toSet());
    return known.isEmpty() ? Set.of()
        : jdbc.sql("SELECT p.id FROM plans_plan p WHERE p.id IN (:ids) AND (" + mine.sql() + ")")
            .param("ids", known).params(mine.parameters()).query(String.class).stream().collect(Collectors.toSet());
  }
}
