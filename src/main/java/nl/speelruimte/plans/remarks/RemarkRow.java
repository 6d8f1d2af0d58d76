package nl.speelruimte.plans.remarks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said; it is never changed.
 *
 * @param quote the passage it is about, as it read then; null when it quotes none
 * @param text null once it was taken back
 * @param fileName null when no file came with it, or once it was taken back
 * @param takenBack when its author took it back; null while it stands
 * @param mayTakeBack whether this viewer may take it back
 */
public record RemarkRow(
    UUID id,
    RemarkKind kind,
    @Nullable String quote,
    @Nullable String text,
    @Nullable String fileName,
    String actor,
    String organisation,
    Instant at,
    @Nullable Instant takenBack,
    boolean mayTakeBack) {}
