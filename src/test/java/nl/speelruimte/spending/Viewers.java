package nl.speelruimte.spending;

import java.util.List;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;

/** Those who look at spaces. */
final class Viewers {

  static final Viewer BUREAU = viewer(Role.BUREAU_MANAGER, new AccessScope.WholeRegion());
  static final Viewer ANALYST = viewer(Role.BUREAU_ANALYST, new AccessScope.WholeRegion());
  static final Viewer AUDITOR = viewer(Role.AUDITOR, new AccessScope.Audit());
  static final Viewer NOBODY = viewer(Role.MUNICIPAL_READER, new AccessScope.Nothing());

  private Viewers() {}

  static Viewer municipality(MunicipalityId own) {
    return viewer(Role.MUNICIPAL_MANAGER, new AccessScope.Municipal(own, List.of()));
  }

  /** With a group grant that opens another municipality for a period. */
  static Viewer municipality(MunicipalityId own, MunicipalityId other, Period period) {
    return viewer(Role.MUNICIPAL_MANAGER,
        new AccessScope.Municipal(own, List.of(new AccessScope.Window(other, period))));
  }

  static Viewer provider(ProviderId own) {
    return viewer(Role.PROVIDER_MANAGER, new AccessScope.OfProvider(own));
  }

  private static Viewer viewer(Role role, AccessScope scope) {
    return new Viewer(null, role.name(), "Organisatie", role, scope, "test");
  }
}
