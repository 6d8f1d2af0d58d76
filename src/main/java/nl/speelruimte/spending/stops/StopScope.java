package nl.speelruimte.spending.stops;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;

/** Which stops a viewer may see; {@code s} is the row of the stop in every query. */
final class StopScope {

  private StopScope() {}

  static Restriction visibleTo(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> Restriction.EVERYTHING;
      case AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal -> Restriction.municipal(municipal, "s.municipality_id", "s.from_day");
      case AccessScope.OfProvider(var provider) ->
          Restriction.where("s.provider_id = :ownProvider", "ownProvider", provider.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }
}
