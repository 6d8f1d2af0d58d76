package nl.speelruimte.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.loading.Formats;
import nl.speelruimte.imports.loading.LineLoading;
import nl.speelruimte.imports.loading.OfferedLine;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides about refused lines: mend and load them, offer them again as they are, or dismiss them with a reason. */
@Service
public class MendingDesk {

  private static final int AT_ONCE = 10_000;
  /** What the worklist can keep. */
  public static final int LONGEST_WHY = 500;
  private final Worklist worklist;
  private final Batches batches;
  private final MendingStores stores;
  private final LineLoading loading;
  private final Formats formats;

  MendingDesk(Worklist worklist, Batches batches, MendingStores stores, LineLoading loading, Formats formats) {
    this.worklist = worklist;
    this.batches = batches;
    this.stores = stores;
    this.loading = loading;
    this.formats = formats;
  }

  /**
   * Loads a line with other values than it came with. A client's pseudonym stays what it is.
   *
   * @param fields the values by column; empty ones count as left out
   * @return why not, when it is refused again: then nothing changed
   * @throws RuleBroken when somebody else was first, or this cannot be done now
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'BUREAU_ADMIN')")
  public LineResult mend(Viewer viewer, long line, int version, Map<String, String> fields, String why) {
    var row = open(viewer, line, version);
    requireReason(why);
    if (!row.mendable()) {
      throw new RuleBroken("imports.rule.not-mendable");
    }
    var offered = new OfferedLine(line, version, row.line(), merged(row, fields));
    return loading.load(viewer, stores.batches().head(row.batch()), why, List.of(offered)).get(line);
  }

  /** The declared columns as typed, except those that are sealed. */
  private Map<String, String> merged(WorklistRow row, Map<String, String> typed) {
    var merged = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    for (var column : formats.get(String.valueOf(row.format())).columns()) {
      var from = column.isSealed() ? row.fields() : typed;
      var value = from.get(column.name());
      if (value != null && !value.isBlank()) {
        merged.put(column.name(), value);
      }
    }
    return merged;
  }

  /**
   * Offers all waiting lines of a batch again as they are: for when the party or product they speak of is there now.
   * So many at once are one batch; what was loaded stays loaded when a later piece breaks off.
   *
   * @return how many were loaded
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'BUREAU_ADMIN')")
  public int offerAgain(Viewer viewer, long batch, String why) {
    requireMend(viewer, batch);
    requireReason(why);
    var loaded = 0;
    var piece = worklist.waiting(viewer, batch, 0, AT_ONCE);
    while (!piece.isEmpty()) {
      loaded += offer(viewer, batch, why, piece);
      piece = worklist.waiting(viewer, batch, piece.getLast().id(), AT_ONCE);
    }
    return loaded;
  }

  private int offer(Viewer viewer, long batch, String why, List<WorklistRow> rows) {
    var offered = rows.stream()
        .map(row -> new OfferedLine(row.id(), row.version(), row.line(), row.fields())).toList();
    return (int) loading.load(viewer, stores.batches().head(batch), why, offered).values().stream()
        .filter(LineResult.Accepted.class::isInstance).count();
  }

  /** Takes a line off the worklist for good. */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'BUREAU_ADMIN')")
  @Transactional
  public void dismiss(Viewer viewer, long line, int version, String why) {
    var row = open(viewer, line, version);
    requireReason(why);
    stores.lines().decide(line, version, LineState.DISMISSED, viewer.name(), why, null);
    var batch = stores.batches().head(row.batch());
    stores.publication().record(viewer, batch, "imports.action.dismissed", new Dismissed(row.line()), why);
    stores.publication().tell(batch);
  }

  private WorklistRow open(Viewer viewer, long line, int version) {
    var row = worklist.line(viewer, line);
    requireMend(viewer, row.batch());
    if (row.state() != LineState.OPEN || row.version() != version) {
      throw new RuleBroken("imports.rule.line-decided");
    }
    return row;
  }

  private void requireMend(Viewer viewer, long batch) {
    if (!batches.details(viewer, batch).may().contains(BatchAction.MEND)) {
      throw new RuleBroken("imports.rule.not-now");
    }
  }

  private static void requireReason(String why) {
    Given.reason("reason", why, LONGEST_WHY);
  }

  /** What the trail keeps of a dismissed line. */
  record Dismissed(long line) {}
}
