package nl.speelruimte.contracting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;

/**
 * Who may see what of the agreements, for this module and its rooms. In every query the contract is named c, the tariff t
 * and the lot l.
 */
public final class ContractScopes {

  private ContractScopes() {}

  /**
   * A municipality sees the contracts it takes part in, and those of a granted municipality that run in its window.
   * A provider sees its own, once they have been offered to it.
   */
  public static Restriction contracts(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal -> takingPart(municipal);
      case AccessScope.OfProvider(var own) ->
          Restriction.where("c.provider_id = :ownProvider AND c.status <> 'DRAFT'", "ownProvider", own.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** Of a contract one may see: the tariffs for all, and those of the municipalities one sees. */
  public static Restriction tariffs(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.OfProvider _ -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal -> {
        var own = Restriction.municipal(municipal, "t.municipality_id", "t.valid_from",
            "COALESCE(t.valid_to, '9999-12-31')");
        yield new Restriction("t.municipality_id IS NULL OR " + own.sql(), own.parameters());
      }
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** Which lots exist is public in the region; a provider finds those it has a contract for. */
  public static Restriction lots(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.Municipal _ -> Restriction.EVERYTHING;
      case AccessScope.OfProvider _ -> {
        var own = contracts(scope);
        yield new Restriction("""
            EXISTS (SELECT 1 FROM contracting_contract_lot cl JOIN contracting_contract c ON c.id = cl.contract_id
                     WHERE cl.lot_id = l.id AND %s)""".formatted(own.sql()), own.parameters());
      }
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** The product list and the code lists are public. */
  public static Restriction products(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal _, AccessScope.OfProvider _ -> Restriction.EVERYTHING;
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  private static Restriction takingPart(AccessScope.Municipal scope) {
    var parts = new ArrayList<String>(List.of("cm.municipality_id = :ownMunicipality"));
    var values = new LinkedHashMap<String, Object>();
    values.put("ownMunicipality", scope.own().value());
    var index = 0;
    for (var window : scope.granted()) {
      parts.add("(cm.municipality_id = :part%1$d AND c.start_date <= :partTo%1$d AND c.end_date >= :partFrom%1$d)"
          .formatted(index));
      values.put("part" + index, window.municipality().value());
      values.put("partFrom" + index, window.period().from());
      values.put("partTo" + index, window.period().to());
      index++;
    }
    return new Restriction("EXISTS (SELECT 1 FROM contracting_contract_municipality cm WHERE cm.contract_id = c.id AND ("
        + String.join(" OR ", parts) + "))", values);
  }
}
