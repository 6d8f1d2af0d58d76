package nl.speelruimte.improvement;

import java.util.Set;
import java.util.stream.Collectors;
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
    var mine = ActionScopes.actions(viewer.scope());
    var known = ids.stream().filter(id -> ActionId.parse(id).isPresent()).collect(Collectors.toSet());
    return known.isEmpty() ? Set.of()
        : jdbc.sql("SELECT a.id FROM improvement_action a WHERE a.id IN (:ids) AND (" + mine.sql() + ")")
            .param("ids", known).params(mine.parameters()).query(String.class).stream().collect(Collectors.toSet());
  }
}
