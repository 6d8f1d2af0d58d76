package nl.speelruimte.imports;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A batch on its page.
 *
 * @param reason why the whole file was refused or failed
 * @param remarks what was odd about lines that were booked all the same, and about the file
 * @param version to send along with a command
 * @param may what this viewer may do with it now
 */
public record BatchDetails(BatchRow row, long size, @Nullable String sha256, @Nullable Reason reason,
    List<Remark> remarks, @Nullable Instant publishedAt, @Nullable Instant rolledBackAt, int version,
    Set<BatchAction> may) {

  public BatchDetails {
    remarks = List.copyOf(remarks);
    may = Set.copyOf(may);
  }
}
