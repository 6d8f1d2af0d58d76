package nl.speelruimte.ledger;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;

/** Which facts a viewer may ask about. */
final class LedgerScope {

  private LedgerScope() {}

  /** @param month a date expression: the first day of the service month the row is about */
  static Restriction ofMonths(AccessScope scope, String alias, String month) {
    return visibleTo(scope, alias, month, "LAST_DAY(" + month + ")");
  }

  /** @param from and {@code to} date expressions: the first and the last day the row is about */
  static Restriction visibleTo(AccessScope scope, String alias, String from, String to) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> Restriction.EVERYTHING;
      case AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal ->
          Restriction.municipal(municipal, alias + ".municipality_id", from, to);
      case AccessScope.OfProvider(var provider) ->
          Restriction.where(alias + ".provider_id = :ownProvider", "ownProvider", provider.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }
}
