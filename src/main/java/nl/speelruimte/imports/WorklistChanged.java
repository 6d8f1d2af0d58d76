package nl.speelruimte.imports;

import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * The number of refused lines that wait in a batch changed, or the batch came to count or not to count; sent in that
 * transaction.
 *
 * @param open refused lines that still wait; 0 when the batch does not count
 */
public record WorklistChanged(long batch, @Nullable String format, String fileName, long open,
    @Nullable ProviderId provider, @Nullable MunicipalityId municipality) {}
