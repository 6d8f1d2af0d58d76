package nl.speelruimte.imports;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.speelruimte.imports.format.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A batch on its page.
 *
 * @param reason why the whole file was refused or failed
 * @param remarks what was odd about lines that were booked all the same, and about the file
 * @param stays why it cannot be taken back although it counts, and how a mistake in it is mended; null when it can
 * @param version to send along with a command
 * @param may what this viewer may do with it now
 */
public record BatchDetails(BatchRow row, long size, @Nullable String sha256, @Nullable Reason reason,
    List<Remark> remarks, @Nullable Instant publishedAt, @Nullable Instant rolledBackAt, int version,
    @Nullable Reason stays, Set<BatchAction> may) {

  public BatchDetails {
    remarks = List.copyOf(remarks);
    may = Set.copyOf(may);
  }
}
