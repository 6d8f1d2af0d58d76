package nl.speelruimte.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.imports.WorklistRow.Decision;
import nl.speelruimte.imports.loading.BatchStore;
import nl.speelruimte.imports.loading.ReasonJson;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The refused lines that wait, and what was decided about earlier ones. */
@Service
@Transactional(readOnly = true)
public class Worklist {

  private static final String SELECT = """
      SELECT l.id, l.batch_id, b.format, b.file_name, l.line, l.content, l.reason_key, l.reason_arguments, l.state,
        l.derived, l.mended_in, l.decided_by, l.decided_at, l.decided_why, l.version
      FROM imports_line l JOIN imports_batch b ON b.id = l.batch_id WHERE\s""";
  private static final SortColumns SORT = new SortColumns(
      Map.of("line", "l.line", "batch", "l.batch_id", "reason", "l.reason_key", "state", "l.state"),
      "l.batch_id DESC, l.line, l.id");
  private final JdbcClient jdbc;

  Worklist(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<WorklistRow> rows(Viewer viewer, WorklistFilter filter, Pageable page) {
    var where = where(viewer, filter);
    return jdbc.sql(SELECT + where.sql() + SORT.of(page)).params(where.parameters()).query(Worklist::row).list();
  }

  public long count(Viewer viewer, WorklistFilter filter) {
    var where = where(viewer, filter);
    return jdbc.sql("SELECT COUNT(*) FROM imports_line l JOIN imports_batch b ON b.id = l.batch_id WHERE "
            + where.sql())
        .params(where.parameters()).query(Long.class).single();
  }

  /** @throws NotHere when there is no such line for this viewer */
  public WorklistRow line(Viewer viewer, long id) {
    var mine = visibleTo(viewer);
    return jdbc.sql(SELECT + "l.id = :id AND (" + mine.sql() + ")").params(mine.parameters()).param("id", id)
        .query(Worklist::row).optional().orElseThrow(() -> new NotHere("line", id));
  }

  /** The next lines of a batch that wait and can be mended, by id. */
  List<WorklistRow> waiting(Viewer viewer, long batch, long after, int most) {
    var mine = visibleTo(viewer);
    return jdbc.sql(SELECT + "l.batch_id = :batch AND l.state = 'OPEN' AND NOT l.derived AND l.id > :after AND ("
            + mine.sql() + ") ORDER BY l.id LIMIT :most")
        .params(mine.parameters()).param("batch", batch).param("after", after).param("most", most)
        .query(Worklist::row).list();
  }

  /** Lines wait only for as long as their batch counts. */
  private static Restriction where(Viewer viewer, WorklistFilter filter) {
    var values = new HashMap<String, Object>();
    var sql = new StringBuilder("b.status = 'PUBLISHED'");
    if (filter.batch() != null) {
      sql.setLength(0);
      sql.append("l.batch_id = :batch");
      values.put("batch", filter.batch());
    }
    if (filter.state() != null) {
      sql.append(" AND l.state = :state");
      values.put("state", filter.state().name());
    }
    return visibleTo(viewer).and(new Restriction(sql.toString(), values));
  }

  private static Restriction visibleTo(Viewer viewer) {
    return LoadRules.visibleTo(viewer.scope(), "l", "b.received_at");
  }

  private static WorklistRow row(ResultSet row, int index) throws SQLException {
    var decided = row.getString("decided_by");
    return new WorklistRow(row.getLong("id"), row.getLong("batch_id"), row.getString("format"),
        row.getString("file_name"), row.getLong("line"), ReasonJson.fields(row.getString("content")),
        ReasonJson.reason(row.getString("reason_key"), row.getString("reason_arguments")),
        LineState.valueOf(row.getString("state")), !row.getBoolean("derived"),
        row.getObject("mended_in", Long.class),
        decided == null ? null
            : new Decision(decided, BatchStore.instant(row, "decided_at"), String.valueOf(row.getString("decided_why"))),
        row.getInt("version"));
  }
}
