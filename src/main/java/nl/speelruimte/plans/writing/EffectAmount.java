package nl.speelruimte.plans.writing;

import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is expected to save at a municipality in a quarter, as filled in.
 *
 * @param lot null for the whole contract
 * @param quarter 1 to 4
 */
public record EffectAmount(MunicipalityId municipality, @Nullable LotId lot, int quarter, Money amount) {}
