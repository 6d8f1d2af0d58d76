package nl.speelruimte.spending.figures;

import java.time.YearMonth;
import java.util.UUID;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A space as far as its figures need it.
 *
 * @param lot null for the whole contract
 * @param signalPct the share that calls for the notice of the contract
 */
record SpaceToReckon(
    UUID id, PairYear pair, ContractId contract, @Nullable LotId lot, Period period, long amountCent, int signalPct,
    boolean crisisExcluded) {

  boolean isWhole() {
    return lot == null;
  }

  boolean runsIn(YearMonth month) {
    return period.overlap(Period.ofMonth(month)).isPresent();
  }
}
