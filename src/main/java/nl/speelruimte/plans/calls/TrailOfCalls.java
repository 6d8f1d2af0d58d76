package nl.speelruimte.plans.calls;

import java.util.Set;
import java.util.stream.Collectors;
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
    var mine = CallScopes.calls(viewer.scope());
    var known = ids.stream().filter(id -> CallId.parse(id).isPresent()).collect(Collectors.toSet());
    return known.isEmpty() ? Set.of()
        : jdbc.sql("SELECT c.id FROM plans_call c WHERE c.id IN (:ids) AND (" + mine.sql() + ")")
            .param("ids", known).params(mine.parameters()).query(String.class).stream().collect(Collectors.toSet());
  }
}
