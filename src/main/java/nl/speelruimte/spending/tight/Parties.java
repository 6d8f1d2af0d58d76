package nl.speelruimte.spending.tight;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;

/** Who speaks for the payer and who for the provider; everybody else who sees a space reads along. */
public final class Parties {

  private Parties() {}

  /** The manager of the bureau, and the manager of the municipality itself: not of one that only sees it by a group. */
  public static boolean speaksForPayer(Viewer viewer, MunicipalityId municipality) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> viewer.isBureauAs(Role.BUREAU_MANAGER);
      case AccessScope.Municipal municipal ->
          viewer.role() == Role.MUNICIPAL_MANAGER && municipal.own().equals(municipality);
      case AccessScope.OfProvider _, AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
  }

  public static boolean speaksForProvider(Viewer viewer, ProviderId provider) {
    return switch (viewer.scope()) {
      case AccessScope.OfProvider(var own) -> viewer.role() == Role.PROVIDER_MANAGER && own.equals(provider);
      case AccessScope.WholeRegion(), AccessScope.Municipal _, AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
  }
}
