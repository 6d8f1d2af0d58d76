package nl.speelruimte.plans.remarks;

import java.util.Map;
import java.util.Optional;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The organisation somebody speaks for.
 *
 * @param organisation the number of the municipality or the provider; 0 for the bureau
 */
record OwnSide(Name name, int organisation) {

  /** A group lets nobody speak or read for another municipality; the auditor and the portal itself speak for nobody. */
  static Optional<OwnSide> of(Viewer viewer) {
    return Optional.ofNullable(switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> viewer.isBureau() ? new OwnSide(Name.BUREAU, 0) : null;
      case AccessScope.Municipal municipal -> new OwnSide(Name.MUNICIPALITY, municipal.own().value());
      case AccessScope.OfProvider(var own) -> new OwnSide(Name.PROVIDER, own.value());
      case AccessScope.Audit(), AccessScope.Nothing() -> null;
    });
  }

  /** What is private to the organisation of this viewer, in a table named t; nothing for who speaks for nobody. */
  static Restriction privateTo(Viewer viewer) {
    return of(viewer).map(own -> new Restriction("t.own_side = :ownSide AND t.organisation_id = :ownOrganisation",
        Map.of("ownSide", own.name.name(), "ownOrganisation", own.organisation))).orElse(Restriction.NOTHING);
  }

  @Nullable MunicipalityId municipality() {
    return name == Name.MUNICIPALITY ? new MunicipalityId(organisation) : null;
  }

  /** Who takes part. */
  enum Name { BUREAU, MUNICIPALITY, PROVIDER }
}
