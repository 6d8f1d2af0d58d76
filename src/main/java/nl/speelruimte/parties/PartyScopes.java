package nl.speelruimte.parties;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;

/** Who may see what of the register of parties. */
public final class PartyScopes {

  private PartyScopes() {}

  /** Names of municipalities and groups are public; an account without a running role sees nothing all the same. */
  static Restriction places(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal _, AccessScope.OfProvider _ -> Restriction.EVERYTHING;
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** Municipalities may read who delivers care in their region; a provider sees itself and no other. */
  static Restriction providers(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal _ -> Restriction.EVERYTHING;
      case AccessScope.OfProvider(var own) -> Restriction.where("p.id = :ownProvider", "ownProvider", own.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** People's names and addresses are for those who work with them: not for the auditor, not for other providers. */
  public static Restriction contacts(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> Restriction.EVERYTHING;
      case AccessScope.Municipal _ -> Restriction.EVERYTHING;
      case AccessScope.OfProvider(var own) ->
          Restriction.where("c.provider_id = :ownProvider", "ownProvider", own.value());
      case AccessScope.Audit(), AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }
}
