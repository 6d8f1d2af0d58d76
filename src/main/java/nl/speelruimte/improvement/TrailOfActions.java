package nl.speelruimte.improvement;

import java.util.Set;
import nl.speelruimte.audit.SeenThings;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of an action is for whoever may see the action; what was promised to another municipality stays out of it. */
@Component
class TrailOfActions implements TrailDoor {

  private final JdbcClient jdbc;

  TrailOfActions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "improvement.action";
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    return SeenThings.of(jdbc, "improvement_action a", "a.id", ActionScopes.actions(viewer.scope()), ids);
  }
}
