package nl.speelruimte.imports;

import java.util.List;
import nl.speelruimte.imports.BatchRow.Counts;
import nl.speelruimte.imports.format.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What would have become of a file; nothing of it was kept.
 *
 * @param format code of its format, or null when it was not recognised
 * @param lines the first refused lines
 * @param reason why the whole file would be refused
 */
public record Rehearsal(String fileName, @Nullable String format, Counts counts, List<Remark> remarks,
    List<Line> lines, @Nullable Reason reason) {

  public Rehearsal {
    remarks = List.copyOf(remarks);
    lines = List.copyOf(lines);
  }

  /** A line that would be refused. */
  public record Line(long line, Reason reason) {}
}
