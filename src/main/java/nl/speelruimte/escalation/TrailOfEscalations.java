package nl.speelruimte.escalation;

import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of an escalation is for whoever may see the escalation, and so never for its provider. */
@Component
class TrailOfEscalations implements TrailDoor {

  private final JdbcClient jdbc;

  TrailOfEscalations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "escalation.escalation";
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    var mine = EscalationScopes.escalations(viewer.scope());
    var known = ids.stream().filter(id -> EscalationId.parse(id).isPresent()).collect(Collectors.toSet());
    return known.isEmpty() ? Set.of()
        : jdbc.sql("SELECT e.id FROM escalation_case e WHERE e.id IN (:ids) AND (" + mine.sql() + ")")
            .param("ids", known).params(mine.parameters()).query(String.class).stream().collect(Collectors.toSet());
  }
}
