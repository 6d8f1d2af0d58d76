package nl.speelruimte.spending.decisions;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.figures.PairYear;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a space with the decision that was taken; opening the same one again changes nothing. */
@Component
public class SpaceOpening {

  private static final int FIRST_YEAR = 2015;
  private static final int YEARS_AHEAD = 5;

  private final SpendingSpaceRepository spaces;
  private final ContractTerms contracts;
  private final NewSpaceWriter writer;
  private final JdbcClient jdbc;
  private final Clock clock;

  SpaceOpening(SpendingSpaceRepository spaces, ContractTerms contracts, NewSpaceWriter writer, JdbcClient jdbc,
      Clock clock) {
    this.spaces = spaces;
    this.contracts = contracts;
    this.writer = writer;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param batch the file the decision came in; null when a person opens the space here */
  public SpaceId open(Viewer viewer, SpaceDraft draft, @Nullable Long batch) {
    check(draft);
    var contract = contracts.contract(draft);
    var lot = draft.lotCode() == null ? null : contracts.lot(contract, draft.lotCode(), draft);
    if (lot == null) {
      contracts.requireLotsWithSpace(contract, draft);
    }
    var pair = new PairYear(draft.provider(), draft.municipality(), draft.year());
    var known = spaces.findByContractIdAndMunicipalityIdAndYearAndLotKey(
        contract.id(), draft.municipality().value(), draft.year(), lot == null ? SpendingSpace.WHOLE : lot.toString());
    if (known.isPresent()) {
      return same(known.get(), draft);
    }
    refuseBesideOthers(contract.id(), draft, lot);
    var space = new SpendingSpace(contract.id(), pair, lot, contract.term(), draft.amount());
    return writer.write(viewer, space, lot, draft, batch);
  }

  private void check(SpaceDraft draft) {
    if (draft.amount().isNegative()) {
      throw RuleBroken.at("amount", "spending.rule.amount-negative");
    }
    var lastYear = LocalDate.now(clock).getYear() + YEARS_AHEAD;
    if (draft.year() < FIRST_YEAR || draft.year() > lastYear) {
      throw RuleBroken.at("year", "spending.rule.year", Integer.toString(FIRST_YEAR), Integer.toString(lastYear));
    }
    if (draft.reason().isBlank()) {
      throw RuleBroken.at("reason", "spending.rule.reason-missing");
    }
  }

  /** The same decision may be offered again; another amount is an adjustment. */
  private SpaceId same(SpendingSpace known, SpaceDraft draft) {
    var decided = jdbc.sql("SELECT amount_delta_cent FROM spending_entry WHERE space_id = :space AND type = 'DECISION'")
        .param("space", known.id()).query(Long.class).list();
    if (!decided.contains(draft.amount().cents())) {
      throw RuleBroken.at("amount", "spending.rule.already-decided", Money.ofCents(decided.getFirst()));
    }
    return new SpaceId(known.id());
  }

  /** A space for the whole contract and spaces per lot exclude each other. */
  private void refuseBesideOthers(int contract, SpaceDraft draft, @Nullable LotId lot) {
    var others = jdbc.sql("""
            SELECT COUNT(*) FROM spending_space WHERE contract_id = :contract AND municipality_id = :municipality
              AND year = :year AND (lot_id IS NULL) <> :whole""")
        .param("contract", contract).param("municipality", draft.municipality().value())
        .param("year", draft.year()).param("whole", lot == null).query(Long.class).single();
    if (others > 0) {
      throw RuleBroken.at("lotCode", lot == null ? "spending.rule.lots-exist" : "spending.rule.whole-exists");
    }
  }
}
