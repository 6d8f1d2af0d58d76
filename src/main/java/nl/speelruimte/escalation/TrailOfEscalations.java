package nl.speelruimte.escalation;

import java.util.Set;
import nl.speelruimte.audit.SeenThings;
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
    return SeenThings.of(jdbc, "escalation_case e", "e.id", EscalationScopes.escalations(viewer.scope()), ids);
  }
}
