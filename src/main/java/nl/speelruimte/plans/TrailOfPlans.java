package nl.speelruimte.plans;

import java.util.Set;
import nl.speelruimte.audit.SeenThings;
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
    return SeenThings.of(jdbc, "plans_plan p", "p.id", PlanScopes.plans(viewer.scope()), ids);
  }
}
