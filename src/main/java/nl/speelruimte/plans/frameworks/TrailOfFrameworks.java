package nl.speelruimte.plans.frameworks;

import java.util.Set;
import nl.speelruimte.audit.SeenThings;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of a version is for whoever may see the version. */
@Component
class TrailOfFrameworks implements TrailDoor {

  static final String KIND = "plans.framework-version";
  private final JdbcClient jdbc;

  TrailOfFrameworks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    return SeenThings.of(jdbc, "plans_framework_version v", "v.id", FrameworkScopes.visibleTo(viewer), ids);
  }
}
