package nl.speelruimte.contracting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;

/**
 * Who may see what of the agreements, for this module and its rooms. In every query the contract is named c, the tariff t
 * and the lot l.
 */
public final class ContractScopes {

  private ContractScopes() {}

  /**
   * A municipality sees the contracts it takes part in or will, and those in which a granted municipality takes part in its
   * window; of one it has left it sees what was so while it took part, by looking back. A provider sees its own. What was
   * not offered to the provider yet is the bureau's.
   *
   * @param day the day that is asked about: today, or the day one looks back from
   */
  public static Restriction contracts(AccessScope scope, LocalDate day) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal -> takingPart(municipal, day);
      case AccessScope.OfProvider(var own) -> offeredTo(own);
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
      case AccessScope.OfProvider(var provider) -> {
        var own = offeredTo(provider);
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

  private static Restriction offeredTo(ProviderId own) {
    return Restriction.where("c.provider_id = :ownProvider AND c.status <> 'DRAFT'", "ownProvider", own.value());
  }

  private static Restriction takingPart(AccessScope.Municipal scope, LocalDate day) {
    var parts = new ArrayList<String>(List.of("cm.municipality_id = :ownMunicipality"));
    var values = new LinkedHashMap<String, Object>();
    values.put("scopeDay", day);
    values.put("ownMunicipality", scope.own().value());
    var index = 0;
    for (var window : scope.granted()) {
      parts.add("""
          (cm.municipality_id = :part%1$d AND COALESCE(cm.valid_from, c.start_date) <= :partTo%1$d
            AND LEAST(COALESCE(cm.valid_to, c.end_date), c.end_date) >= :partFrom%1$d)""".formatted(index));
      values.put("part" + index, window.municipality().value());
      values.put("partFrom" + index, window.period().from());
      values.put("partTo" + index, window.period().to());
      index++;
    }
    return new Restriction("""
        c.status <> 'DRAFT' AND EXISTS (SELECT 1 FROM contracting_contract_municipality cm
          WHERE cm.contract_id = c.id AND (cm.valid_to IS NULL OR cm.valid_to >= :scopeDay) AND (%s))"""
        .formatted(String.join(" OR ", parts)), values);
  }
}
