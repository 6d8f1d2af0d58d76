package nl.speelruimte.identity.people;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;

/** Whose accounts a viewer may see. */
public final class PeopleScope {

  private PeopleScope() {}

  /** The accounts, under the alias {@code a}, that this viewer manages: nobody else needs to know who has one. */
  public static Restriction managedBy(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> viewer.role() == Role.BUREAU_ADMIN || viewer.role() == Role.SYSTEM
          ? Restriction.EVERYTHING : Restriction.NOTHING;
      case AccessScope.OfProvider(var own) -> viewer.role() == Role.PROVIDER_ADMIN
          ? Restriction.where("a.organisation_kind = 'PROVIDER' AND a.organisation_id = :ownProvider", "ownProvider",
              own.value())
          : Restriction.NOTHING;
      case AccessScope.Municipal _, AccessScope.Audit(), AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** Those whose access it may look back on: an auditor reads who could see what. */
  static Restriction lookedBackOnBy(Viewer viewer) {
    return viewer.scope() instanceof AccessScope.Audit ? Restriction.EVERYTHING : managedBy(viewer);
  }
}
