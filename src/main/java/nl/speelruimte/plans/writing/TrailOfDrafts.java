package nl.speelruimte.plans.writing;

import java.util.Set;
import nl.speelruimte.audit.SeenThings;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanScopes;
import nl.speelruimte.plans.course.PlanCourse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what in a working copy is for its provider; the lines say nothing of what is in it. */
@Component
class TrailOfDrafts implements TrailDoor {

  private final JdbcClient jdbc;

  TrailOfDrafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return PlanCourse.DRAFT;
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    return viewer.scope() instanceof AccessScope.OfProvider
        ? SeenThings.of(jdbc, "plans_plan p", "p.id", PlanScopes.plans(viewer.scope()), ids) : Set.of();
  }
}
