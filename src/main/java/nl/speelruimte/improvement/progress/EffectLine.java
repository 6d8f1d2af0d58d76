package nl.speelruimte.improvement.progress;

import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What was realised at a municipality for a lot.
 *
 * @param lot null for the whole contract
 * @param amount below zero when it cost more than it saved
 * @param after how many times it had been entered when the form was opened
 */
public record EffectLine(MunicipalityId municipality, @Nullable LotId lot, Money amount, int after) {

  /** How a no names the amount of this line. */
  public String field() {
    return field(municipality, lot);
  }

  /** How a no names the amount of this municipality and lot. */
  public static String field(MunicipalityId municipality, @Nullable LotId lot) {
    return "amount-" + municipality + "-" + (lot == null ? 0 : lot.value());
  }
}
