package nl.speelruimte.plans.content;

import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is expected to save at a municipality in a quarter of the plan's year.
 *
 * @param lot null for the whole contract
 * @param lotName null for the whole contract
 * @param quarter 1 to 4
 */
public record MeasureEffect(MunicipalityId municipality, String municipalityName, @Nullable LotId lot,
    @Nullable String lotName, int quarter, Money amount) {}
