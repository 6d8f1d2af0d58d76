package nl.speelruimte.spending.procedure;

import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.decisions.IntendableSpaces;
import nl.speelruimte.spending.decisions.Reasons;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes an intention that nothing was calculated for. */
@Component
class AddedIntentions {

  private final IntendableSpaces intendable;
  private final IntendedStore store;
  private final YearCalculation calculation;
  private final JdbcClient jdbc;

  AddedIntentions(IntendableSpaces intendable, IntendedStore store, YearCalculation calculation, JdbcClient jdbc) {
    this.intendable = intendable;
    this.store = store;
    this.calculation = calculation;
    this.jdbc = jdbc;
  }

  IntendedId add(Viewer viewer, IntentionDraft draft) {
    store.requireOpenYear(draft.year());
    requirePrepared(draft.year());
    var wanted = complete(draft);
    var place = intendable.require(wanted);
    var id = new IntendedId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    jdbc.sql("""
            INSERT INTO spending_intended (id, year, contract_id, provider_id, municipality_id, lot_key, lot_id,
              period_start, period_end, status, last_cent, claimed_cent, figures_as_of, proposed_cent, deviation,
              added, version, updated_at, updated_by)
            VALUES (:id, :year, :contract, :provider, :municipality, :lotKey, :lot,
              :from, :to, 'PROPOSED', 0, 0, :today, :amount, :ground, TRUE, 0, :now, :by)""")
        .param("id", id.value()).param("year", draft.year()).param("contract", place.contract())
        .param("provider", wanted.provider().value()).param("municipality", wanted.municipality().value())
        .param("lotKey", place.lotKey()).param("lot", place.lot() == null ? null : place.lot().value())
        .param("from", place.days().from()).param("to", place.days().to()).param("today", store.today())
        .param("amount", wanted.amount().cents()).param("ground", wanted.reason()).param("now", store.now())
        .param("by", viewer.name()).update();
    calculation.history(draft.year());
    return id;
  }

  /** Otherwise it would look as if the year had been prepared with this one alone. */
  private void requirePrepared(int year) {
    var open = jdbc.sql("""
            SELECT NOT EXISTS (SELECT 1 FROM spending_preparation WHERE year = :year)
              AND EXISTS (SELECT 1 FROM spending_space WHERE year = :year - 1)""")
        .param("year", year).query(Boolean.class).single();
    if (open) {
      throw new RuleBroken("spending.procedure.rule.not-prepared", Integer.toString(year));
    }
  }

  /** The space it is to become; no day of a decision is known yet, and any in the year does. */
  private static SpaceDraft complete(IntentionDraft draft) {
    var provider = draft.provider();
    if (provider == null) {
      throw RuleBroken.at("provider", "spending.open.provider-missing");
    }
    var municipality = draft.municipality();
    if (municipality == null) {
      throw RuleBroken.at("municipality", "spending.open.municipality-missing");
    }
    var contract = draft.contractNumber();
    if (contract == null || contract.isBlank()) {
      throw RuleBroken.at("contractNumber", "spending.open.contract-missing");
    }
    var amount = draft.amount();
    if (amount == null) {
      throw RuleBroken.at("amount", "spending.open.amount-missing");
    }
    if (amount.equals(Money.ZERO)) {
      throw RuleBroken.at("amount", "spending.rule.amount-missing");
    }
    return new SpaceDraft(provider, municipality, draft.year(), contract, draft.lotCode(), amount,
        Period.ofYear(draft.year()).from(), Reasons.required("ground", draft.ground()), null, draft.permission(),
        SpaceDraft.Rules.USUAL);
  }
}
