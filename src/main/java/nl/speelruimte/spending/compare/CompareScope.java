package nl.speelruimte.spending.compare;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;

/** Which comparisons a viewer may list: those of the spaces it sees; {@code f} is the row of figures. */
final class CompareScope {

  private static final String LAST_DAY = "(SELECT e.period_end FROM spending_space e WHERE e.id = f.space_id)";

  private CompareScope() {}

  static Restriction visibleTo(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> Restriction.EVERYTHING;
      case AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal ->
          Restriction.municipal(municipal, "f.municipality_id", "f.period_start", LAST_DAY);
      case AccessScope.OfProvider(var provider) ->
          Restriction.where("f.provider_id = :ownProvider", "ownProvider", provider.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }
}
