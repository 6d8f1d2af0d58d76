package nl.speelruimte.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelruimte.imports.loading.BatchStore;
import nl.speelruimte.imports.loading.LineStore;
import nl.speelruimte.imports.loading.Publication;
import nl.speelruimte.imports.loading.RefusedLine;
import nl.speelruimte.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps lines on the worklist that were booked but do not count, for as long as that is so. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DerivedLines {

  private final JdbcClient jdbc;
  private final LineStore lines;
  private final BatchStore batches;
  private final Publication publication;

  DerivedLines(JdbcClient jdbc, LineStore lines, BatchStore batches, Publication publication) {
    this.jdbc = jdbc;
    this.lines = lines;
    this.batches = batches;
    this.publication = publication;
  }

  /**
   * The lines of a batch that do not count now: new ones come on the worklist, others leave it as resolved. A batch
   * that did not come in as a file has no worklist.
   */
  public void replace(Viewer viewer, long batch, List<DerivedLine> now) {
    LoadRules.requireLoader(viewer);
    if (!batches.holds(batch)) {
      return;
    }
    var wanted = now.stream().collect(Collectors.toMap(DerivedLine::line, line -> line, (first, _) -> first));
    var changed = false;
    for (var known : known(batch).entrySet()) {
      if (wanted.remove(known.getKey()) == null && known.getValue().equals(LineState.OPEN.name())) {
        resolve(batch, known.getKey());
        changed = true;
      }
    }
    if (!wanted.isEmpty()) {
      lines.addDerived(batch, wanted.values().stream()
          .map(line -> new RefusedLine(line.line(), line.reason(), line.content())).toList());
      changed = true;
    }
    if (changed) {
      publication.tell(batches.head(batch));
    }
  }

  private Map<Long, String> known(long batch) {
    var known = new HashMap<Long, String>();
    jdbc.sql("SELECT line, state FROM imports_line WHERE batch_id = :batch AND derived AND state <> 'RESOLVED'")
        .param("batch", batch).query((row, _) -> known.put(row.getLong(1), row.getString(2))).list();
    return known;
  }

  private void resolve(long batch, long line) {
    jdbc.sql("UPDATE imports_line SET state = 'RESOLVED', version = version + 1 "
            + "WHERE batch_id = :batch AND line = :line AND derived AND state = 'OPEN'")
        .param("batch", batch).param("line", line).update();
  }
}
