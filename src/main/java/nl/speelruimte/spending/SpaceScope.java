package nl.speelruimte.spending;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;

/** Which spaces a viewer may see; {@code f} is the row of figures in every query, of whichever room. */
public final class SpaceScope {

  /** A figure speaks of the whole period of its space, so a member that left halfway is not seen in it. */
  private static final String LAST_DAY = "(SELECT e.period_end FROM spending_space e WHERE e.id = f.space_id)";

  private SpaceScope() {}

  public static Restriction visibleTo(AccessScope scope) {
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
