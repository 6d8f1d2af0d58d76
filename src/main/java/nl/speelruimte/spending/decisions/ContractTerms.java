package nl.speelruimte.spending.decisions;

import java.time.LocalDate;
import java.util.Optional;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.dossier.ContractParameters;
import nl.speelruimte.contracting.dossier.ParameterKey;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDraft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which contract and lot a space may be opened for. */
@Component
class ContractTerms {

  private final JdbcClient jdbc;
  private final ContractParameters parameters;

  ContractTerms(JdbcClient jdbc, ContractParameters parameters) {
    this.jdbc = jdbc;
    this.parameters = parameters;
  }

  /**
   * The contract of a draft with the days of its year, up to the last day of a notice that was given or of an end by hand;
   * nobody amends it until the transaction of the caller ends.
   *
   * @throws RuleBroken when it is not of this provider, not with this municipality, or not in this year
   */
  Found contract(SpaceDraft draft) {
    var contract = jdbc.sql("""
            SELECT c.id, c.provider_id, c.start_date, %1$s AS last_day,
              c.status IN ('TERMINATED', 'EXPIRED') AS ended,
              EXISTS (SELECT 1 FROM contracting_contract_municipality cm
                      WHERE cm.contract_id = c.id AND cm.municipality_id = :municipality
                        AND COALESCE(cm.valid_from, c.start_date) <= GREATEST(c.start_date, :first)
                        AND COALESCE(cm.valid_to, c.end_date) >= LEAST(%1$s, :last)) AS takes_part
            FROM contracting_contract c WHERE c.number = :number LOCK IN SHARE MODE""".formatted(Contracts.LAST_DAY))
        .param("number", draft.contractNumber()).param("municipality", draft.municipality().value())
        .param("first", Period.ofYear(draft.year()).from()).param("last", Period.ofYear(draft.year()).to())
        .query((row, _) -> new Found(row.getInt("id"), row.getInt("provider_id"), row.getBoolean("takes_part"),
            row.getBoolean("ended"), new Period(row.getObject("start_date", LocalDate.class), row.getObject("last_day", LocalDate.class))))
        .optional().orElseThrow(
            () -> RuleBroken.at("contractNumber", "spending.rule.contract-unknown", draft.contractNumber()));
    if (contract.provider != draft.provider().value()) {
      throw RuleBroken.at("contractNumber", "spending.rule.contract-of-another", draft.contractNumber());
    }
    if (!contract.takesPart) {
      throw RuleBroken.at("municipality", "spending.rule.contract-without-municipality", draft.contractNumber());
    }
    var days = contract.term.overlap(Period.ofYear(draft.year())).orElseThrow(() -> RuleBroken.at(
        "year", "spending.rule.contract-not-in-year", draft.contractNumber(), Integer.toString(draft.year())));
    return new Found(contract.id, contract.provider, true, contract.ended, days);
  }

  /**
   * The lot of a draft that names one; nobody amends it until the transaction of the caller ends.
   *
   * @throws RuleBroken when the contract does not have it, the municipality does not buy it, or it is paid as a task
   */
  LotId lot(Found contract, String code, SpaceDraft draft) {
    jdbc.sql("SELECT l.id FROM contracting_contract_lot cl JOIN contracting_lot l ON l.id = cl.lot_id"
            + " WHERE cl.contract_id = :contract AND l.code = :code LOCK IN SHARE MODE")
        .param("contract", contract.id).param("code", code).query(Integer.class).optional();
    var lot = jdbc.sql("""
            SELECT l.id, l.delivery_variant,
              COALESCE(cl.valid_from, :first) <= :first AND COALESCE(cl.valid_to, :last) >= :last AS runs,
              EXISTS (SELECT 1 FROM contracting_lot_municipality lm
                      WHERE lm.lot_id = l.id AND lm.municipality_id = :municipality) AS bought
            FROM contracting_contract_lot cl JOIN contracting_lot l ON l.id = cl.lot_id
            WHERE cl.contract_id = :contract AND l.code = :code""")
        .param("contract", contract.id).param("code", code).param("municipality", draft.municipality().value())
        .param("first", contract.term.from()).param("last", contract.term.to())
        .query((row, _) -> new Lot(row.getInt("id"), DeliveryVariant.valueOf(row.getString("delivery_variant")),
            row.getBoolean("bought"), row.getBoolean("runs")))
        .optional()
        .orElseThrow(() -> RuleBroken.at("lotCode", "spending.rule.lot-unknown", code, draft.contractNumber()));
    if (lot.variant == DeliveryVariant.TASK) {
      throw RuleBroken.at("lotCode", "spending.rule.lot-is-task", code);
    }
    if (!lot.runs) {
      throw RuleBroken.at("lotCode", "spending.rule.lot-not-running", code, contract.term);
    }
    if (!lot.bought) {
      throw RuleBroken.at("lotCode", "spending.rule.lot-not-bought", code);
    }
    return new LotId(lot.id);
  }

  /** The share of a space at which the notice is due by the contract itself, on the first day of the space. */
  Optional<Integer> noticePct(Viewer viewer, Found contract) {
    return parameters.value(viewer, new ContractId(contract.id), ParameterKey.SIGNAL_THRESHOLD_PCT, contract.term.from());
  }

  /** Whether the contract has a lot that is not paid as a task. */
  void requireLotsWithSpace(Found contract, SpaceDraft draft) {
    var lots = jdbc.sql("""
            SELECT COUNT(*) FROM contracting_contract_lot cl JOIN contracting_lot l ON l.id = cl.lot_id
            WHERE cl.contract_id = :contract AND l.delivery_variant <> 'TASK'""")
        .param("contract", contract.id).query(Long.class).single();
    if (lots == 0) {
      throw RuleBroken.at("contractNumber", "spending.rule.contract-is-task", draft.contractNumber());
    }
  }

  /**
   * @param ended whether somebody ended it, or it ran out
   * @param term the days of the contract; from {@link #contract} those in the year of the space
   */
  record Found(int id, int provider, boolean takesPart, boolean ended, Period term) {}

  private record Lot(int id, DeliveryVariant variant, boolean bought, boolean runs) {}
}
