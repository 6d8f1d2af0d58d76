package nl.speelruimte.contracting;

import java.time.LocalDate;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product of a contract with one of its tariffs; a product without a tariff has a row without an amount.
 *
 * @param id unique within the list
 * @param municipality the only municipality the tariff holds for; null when it holds for all
 * @param unit code of the unit the tariff is per
 */
public record ContractProductRow(
    String id,
    String category,
    String code,
    String name,
    String lot,
    @Nullable String municipality,
    @Nullable String unit,
    @Nullable Money tariff,
    @Nullable TariffBasis basis,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
