package nl.speelruimte.ledger;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;

/** Which facts a viewer may ask about. */
final class LedgerScope {

  private LedgerScope() {}

  /** @param day a date expression: the day or month the row is about */
  static Restriction visibleTo(AccessScope scope, String alias, String day) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> Restriction.EVERYTHING;
      case AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal -> Restriction.municipal(municipal, alias + ".municipality_id", day);
      case AccessScope.OfProvider(var provider) ->
          Restriction.where(alias + ".provider_id = :ownProvider", "ownProvider", provider.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }
}
