package nl.speelruimte.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * An allocation as it stands: its latest version, with its real start and definitive stop. Deleted ones do not stand.
 *
 * @param batchId the batch that brought the version that counts
 * @param end null when the message gave none
 * @param stoppedOn last day of care by a definitive stop, or null
 */
public record Standing(MunicipalityId municipality, ProviderId provider, long number, long batchId,
    @Nullable String category, @Nullable String product, LocalDateTime issuedAt, LocalDate start, @Nullable LocalDate end,
    @Nullable AllocatedSize size, int flags, boolean started, @Nullable LocalDate stoppedOn) {}
