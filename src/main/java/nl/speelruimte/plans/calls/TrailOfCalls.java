package nl.speelruimte.plans.calls;

import java.util.Set;
import nl.speelruimte.audit.SeenThings;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of a call is for whoever may see the call. */
@Component
class TrailOfCalls implements TrailDoor {

  private final JdbcClient jdbc;

  TrailOfCalls(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "plans.call";
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    return SeenThings.of(jdbc, "plans_call c", "c.id", CallScopes.calls(viewer.scope()), ids);
  }
}
