package nl.speelruimte.plans.concluding;

import java.util.Set;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How conclusions came to be is for the bureau and the auditor: others read what was decided. */
@Component
class TrailOfConclusions implements TrailDoor {

  @Override
  public String kind() {
    return "plans.conclusions";
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> ids;
      case AccessScope.Municipal _, AccessScope.OfProvider _, AccessScope.Nothing() -> Set.of();
    };
  }
}
