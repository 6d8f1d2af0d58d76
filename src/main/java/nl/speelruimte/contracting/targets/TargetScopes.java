package nl.speelruimte.contracting.targets;

import java.time.LocalDate;
import nl.speelruimte.contracting.ContractScopes;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;

/** Who may see which target; in every query it is named t. */
final class TargetScopes {

  /** One that was withdrawn as a concept was never agreed. */
  private static final String AGREED = """
      (t.status IN ('NO_BASELINE', 'ACTIVE') OR t.status = 'WITHDRAWN' AND EXISTS (
        SELECT 1 FROM contracting_target_version agreed
         WHERE agreed.id = t.id AND agreed.status IN ('NO_BASELINE', 'ACTIVE'))) AND (%s)""";
  private static final String ON_CONTRACT = """
      EXISTS (SELECT 1 FROM contracting_contract c WHERE c.id = t.contract_id AND (%s))""";

  private TargetScopes() {}

  /**
   * A municipality sees what is on itself, on contracts it may see, on lots it buys and on providers it has a contract
   * with; a provider what is on itself, on its contracts and on the lots of those. A concept is the bureau's.
   *
   * @param day the day that is asked about
   */
  static Restriction visibleTo(AccessScope scope, LocalDate day) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal _ -> {
        var contracts = ContractScopes.contracts(scope, day);
        yield new Restriction(AGREED.formatted("t.municipality_id = :ownMunicipality OR "
            + ON_CONTRACT.formatted(contracts.sql()) + """
             OR EXISTS (SELECT 1 FROM contracting_lot_municipality tl
                         WHERE tl.lot_id = t.lot_id AND tl.municipality_id = :ownMunicipality)
             OR EXISTS (SELECT 1 FROM contracting_contract tc
                          JOIN contracting_contract_municipality tm ON tm.contract_id = tc.id
                         WHERE tc.provider_id = t.provider_id AND tc.status <> 'DRAFT'
                           AND tm.municipality_id = :ownMunicipality
                           AND (tm.valid_to IS NULL OR tm.valid_to >= :scopeDay))"""), contracts.parameters());
      }
      case AccessScope.OfProvider _ -> {
        var contracts = ContractScopes.contracts(scope, day);
        yield new Restriction(AGREED.formatted("t.provider_id = :ownProvider OR "
            + ON_CONTRACT.formatted(contracts.sql()) + """
             OR EXISTS (SELECT 1 FROM contracting_contract_lot tl JOIN contracting_contract c ON c.id = tl.contract_id
                         WHERE tl.lot_id = t.lot_id AND (%s))""".formatted(contracts.sql())), contracts.parameters());
      }
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }
}
