package nl.speelruimte.spending;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;

/** Which spaces a viewer may see; {@code f} is the row of figures in every query. */
final class SpaceScope {

  private SpaceScope() {}

  static Restriction visibleTo(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> Restriction.EVERYTHING;
      case AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal -> Restriction.municipal(municipal, "f.municipality_id", "f.period_start");
      case AccessScope.OfProvider(var provider) ->
          Restriction.where("f.provider_id = :ownProvider", "ownProvider", provider.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }
}
