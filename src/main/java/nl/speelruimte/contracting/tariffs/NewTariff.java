package nl.speelruimte.contracting.tariffs;

import java.time.LocalDate;
import nl.speelruimte.contracting.ProductRow;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * A tariff as somebody fills it in.
 *
 * @param municipality the only one it holds for; null for all of the contract
 * @param unit code of the unit it is per; null for that of the product
 * @param endsPrevious whether the tariff that goes on ends on the day before
 */
public record NewTariff(@Nullable ProductRow product, @Nullable LotId lot, @Nullable MunicipalityId municipality,
    @Nullable String unit, @Nullable Money amount, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
    boolean endsPrevious, @Nullable String reason) {}
