package nl.speelruimte.improvement.effects;

import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * An amount that was promised. One of zero says that a municipality is touched without an effect in money.
 *
 * @param lot null for the whole contract
 * @param quarter 1 to 4
 * @param amount what is to be saved; never below zero
 */
public record PromiseLine(MunicipalityId municipality, @Nullable LotId lot, int quarter, Money amount) {

  /** The number of the lot, or 0 for the whole contract. */
  public int lotNumber() {
    return lot == null ? 0 : lot.value();
  }
}
