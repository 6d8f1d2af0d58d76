package nl.speelruimte.spending;

import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Whose space it is, and for what.
 *
 * @param lot null when the space is for the whole contract
 * @param lotName null when the space is for the whole contract
 */
public record SpacePlace(
    ProviderId provider,
    String providerName,
    MunicipalityId municipality,
    String municipalityName,
    ContractId contract,
    String contractNumber,
    @Nullable LotId lot,
    @Nullable String lotName,
    int year) {}
