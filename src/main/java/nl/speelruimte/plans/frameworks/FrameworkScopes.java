package nl.speelruimte.plans.frameworks;

import java.util.Map;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;

/** Who may see which version; in every query it is named v. */
final class FrameworkScopes {

  private static final Restriction DECIDED = new Restriction("v.state <> 'CONCEPT'", Map.of());

  private FrameworkScopes() {}

  /** Everybody reads what is judged by, providers before they are judged; a concept is for who keeps frameworks. */
  static Restriction visibleTo(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> viewer.keepsRegister() ? Restriction.EVERYTHING : DECIDED;
      case AccessScope.Municipal _, AccessScope.OfProvider _, AccessScope.Audit() -> DECIDED;
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** @throws NotHere when this viewer does not keep frameworks */
  static void requireKeeper(Viewer viewer) {
    if (!viewer.keepsRegister()) {
      throw new NotHere("framework", viewer.role());
    }
  }
}
