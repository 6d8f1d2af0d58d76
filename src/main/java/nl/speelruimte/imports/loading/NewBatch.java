package nl.speelruimte.imports.loading;

import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a batch when it arrives.
 *
 * @param parent the batch whose lines these are, for mended lines
 * @param reason why it was refused at once
 */
record NewBatch(Viewer viewer, BatchSource source, @Nullable String format, String fileName, @Nullable String sha256,
    long size, @Nullable Long parent, BatchStatus status, @Nullable Reason reason) {}
