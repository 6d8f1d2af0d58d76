package nl.speelruimte.improvement.effects;

import java.util.Objects;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What was promised and realised at a municipality, for a lot, in a quarter.
 *
 * @param lot null for the whole contract
 * @param lotName null for the whole contract
 * @param quarter 1 to 4
 * @param realised null as long as nothing was entered
 * @param number how many times it was entered; whoever enters it next must have seen this
 */
public record EffectCell(
    MunicipalityId municipality,
    String municipalityName,
    @Nullable LotId lot,
    @Nullable String lotName,
    int quarter,
    Money promised,
    @Nullable Money realised,
    int number) {

  public EffectFigures figures() {
    return new EffectFigures(promised, realised == null ? Money.ZERO : realised);
  }

  /** Whether the two are about the same municipality and lot, whatever the quarter. */
  public boolean isBeside(EffectCell other) {
    return municipality.equals(other.municipality) && Objects.equals(lot, other.lot);
  }
}
