package nl.speelruimte.spending.decisions;

import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpacePlace;
import nl.speelruimte.spending.figures.PairYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says for what something may be intended that had no space the year before: what could not be opened is not intended. */
@Component
public class IntendableSpaces {

  private final SpaceOpening opening;
  private final ContractTerms contracts;
  private final KnownSpaces known;
  private final PreparedSpaces prepared;

  IntendableSpaces(SpaceOpening opening, ContractTerms contracts, KnownSpaces known, PreparedSpaces prepared) {
    this.opening = opening;
    this.contracts = contracts;
    this.known = known;
    this.prepared = prepared;
  }

  /**
   * What the space would be for; nobody else intends or opens it until the transaction of the caller ends.
   *
   * @throws RuleBroken when contract, lot or year do not allow it, it is there or intended already, or it would stand
   *     beside spaces of the other kind without the written permission
   */
  public Intendable require(SpaceDraft draft) {
    opening.check(draft);
    var contract = contracts.contract(draft);
    if (contract.ended()) {
      throw RuleBroken.at("contractNumber", "spending.rule.contract-not-in-year", draft.contractNumber(),
          Integer.toString(draft.year()));
    }
    var lot = draft.lotCode() == null ? null : contracts.lot(contract, draft.lotCode(), draft);
    if (lot == null) {
      contracts.requireLotsWithSpace(contract, draft);
    }
    var key = new SpaceKey(contract.id(), new PairYear(draft.provider(), draft.municipality(), draft.year()), lot);
    known.find(key).ifPresent(space -> {
      throw RuleBroken.at("contractNumber", "spending.rule.already-decided", known.decided(space));
    });
    prepared.requireNotIntended(key);
    if (draft.permission() == null && areOfTheOtherKind(key) && !known.mayStandTogether(key)) {
      throw RuleBroken.at("permission", key.whole() ? "spending.procedure.rule.lots-beside"
          : "spending.procedure.rule.whole-beside", draft.contractNumber());
    }
    return new Intendable(contract.id(), lot, key.lotKey(), contract.term());
  }

  /**
   * For what is intended again after it was left out.
   *
   * @throws RuleBroken when it stands beside spaces or intentions of the other kind without the written permission
   */
  public void requireMayStand(SpacePlace place) {
    var key = new SpaceKey(place.contract().value(),
        new PairYear(place.provider(), place.municipality(), place.year()), place.lot());
    if (areOfTheOtherKind(key) && !known.mayStandTogether(key)) {
      throw new RuleBroken("spending.procedure.rule.back-beside", place.contractNumber());
    }
  }

  private boolean areOfTheOtherKind(SpaceKey key) {
    return known.areOfTheOtherKind(key) || prepared.areOfTheOtherKind(key);
  }

  /**
   * What a space would be for.
   *
   * @param lot null for the whole contract
   * @param lotKey how the tables name that
   * @param days those of the contract in the year
   */
  public record Intendable(int contract, @Nullable LotId lot, String lotKey, Period days) {}
}
