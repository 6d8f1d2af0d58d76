package nl.speelruimte.imports.loading;

import java.time.Instant;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/** What the engine needs to know of a batch. */
public record BatchHead(long id, @Nullable Long parent, @Nullable String format, String fileName, long size,
    BatchStatus status, Instant receivedAt, String receivedBy, String receivedRole, @Nullable ProviderId provider,
    @Nullable MunicipalityId municipality, int version) {}
