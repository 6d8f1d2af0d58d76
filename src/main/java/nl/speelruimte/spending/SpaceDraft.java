package nl.speelruimte.spending;

import java.time.LocalDate;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A space with the decision that opens it.
 *
 * @param lotCode null for the whole contract
 */
public record SpaceDraft(
    ProviderId provider,
    MunicipalityId municipality,
    int year,
    String contractNumber,
    @Nullable String lotCode,
    Money amount,
    LocalDate decidedOn,
    String reason) {}
