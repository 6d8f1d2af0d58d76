package nl.speelruimte.imports;

import java.time.Instant;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A batch in the list.
 *
 * @param format code of its format, or null when the file was not recognised
 * @param parent the batch whose lines these are, for mended lines
 * @param open refused lines that still wait
 * @param provider when the whole file is of one provider
 * @param municipality when the whole file is of one municipality
 */
public record BatchRow(long id, @Nullable Long parent, @Nullable String format, BatchSource source, String fileName,
    String period, @Nullable ProviderId provider, @Nullable MunicipalityId municipality, BatchStatus status,
    Instant receivedAt, String receivedBy, Counts counts, long open) {

  /** What became of the lines of a file. */
  public record Counts(long lines, long accepted, long flagged, long refused) {}
}
