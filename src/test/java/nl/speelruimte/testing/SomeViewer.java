package nl.speelruimte.testing;

import java.util.List;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;

/** Viewers of each kind, for tests. */
public final class SomeViewer {

  private SomeViewer() {}

  public static Viewer bureau() {
    return viewer(Role.BUREAU_MANAGER, new AccessScope.WholeRegion());
  }

  public static Viewer auditor() {
    return viewer(Role.AUDITOR, new AccessScope.Audit());
  }

  public static Viewer municipality(MunicipalityId own) {
    return viewer(Role.MUNICIPAL_MANAGER, new AccessScope.Municipal(own, List.of()));
  }

  /** A municipality that also sees another one, for figures of that period. */
  public static Viewer municipality(MunicipalityId own, MunicipalityId granted, Period window) {
    return viewer(Role.MUNICIPAL_MANAGER,
        new AccessScope.Municipal(own, List.of(new AccessScope.Window(granted, window))));
  }

  public static Viewer provider(ProviderId own) {
    return viewer(Role.PROVIDER_MANAGER, new AccessScope.OfProvider(own));
  }

  public static Viewer nobody() {
    return viewer(Role.MUNICIPAL_READER, new AccessScope.Nothing());
  }

  public static Viewer viewer(Role role, AccessScope scope) {
    return new Viewer(null, "Testpersoon", "Testorganisatie", role, scope, "test");
  }
}
