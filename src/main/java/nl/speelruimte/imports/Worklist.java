package nl.speelruimte.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.speelruimte.imports.WorklistRow.Decision;
import nl.speelruimte.imports.loading.BatchStore;
import nl.speelruimte.imports.loading.Formats;
import nl.speelruimte.imports.loading.ReasonJson;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The refused lines that wait, and what was decided about earlier ones. */
@Service
@Transactional(readOnly = true)
public class Worklist {

  private static final String SELECT = """
      SELECT l.id, l.batch_id, b.format, b.file_name, b.period, l.line,
        COALESCE(l.provider_id, b.provider_id) AS provider_id,
        COALESCE(l.municipality_id, b.municipality_id) AS municipality_id, l.content, l.reason_key,
        l.reason_arguments, l.state, l.derived, l.mended_in, l.decided_by, l.decided_at, l.decided_why, l.version
      """;
  private static final String FROM = "FROM imports_line l JOIN imports_batch b ON b.id = l.batch_id WHERE ";
  private static final SortColumns SORT = new SortColumns(
      Map.of("line", "l.line", "batch", "l.batch_id", "reason", "l.reason_key", "state", "l.state",
          "file", "b.file_name", "format", "b.format", "period", "b.period"),
      "l.batch_id DESC, l.line, l.id");
  private final JdbcClient jdbc;
  private final Formats formats;

  Worklist(JdbcClient jdbc, Formats formats) {
    this.jdbc = jdbc;
    this.formats = formats;
  }

  public List<WorklistRow> rows(Viewer viewer, WorklistFilter filter, Pageable page) {
    var where = where(viewer, filter);
    return jdbc.sql(SELECT + FROM + where.sql() + SORT.of(page)).params(where.parameters()).query(this::row).list();
  }

  public long count(Viewer viewer, WorklistFilter filter) {
    var where = where(viewer, filter);
    return jdbc.sql("SELECT COUNT(*) " + FROM + where.sql()).params(where.parameters()).query(Long.class).single();
  }

  /** The reasons for which lines wait, by their keys. */
  public List<String> reasons(Viewer viewer) {
    var where = where(viewer, new WorklistFilter(null, LineState.OPEN));
    return jdbc.sql("SELECT DISTINCT l.reason_key " + FROM + where.sql() + " ORDER BY l.reason_key")
        .params(where.parameters()).query(String.class).list();
  }

  /** @throws NotHere when there is no such line for this viewer */
  public WorklistRow line(Viewer viewer, long id) {
    var mine = visibleTo(viewer);
    return jdbc.sql(SELECT + FROM + "l.id = :id AND (" + mine.sql() + ")").params(mine.parameters()).param("id", id)
        .query(this::row).optional().orElseThrow(() -> new NotHere("line", id));
  }

  /** The next lines of a batch that wait and can be mended, by id. */
  List<WorklistRow> waiting(Viewer viewer, long batch, long after, int most) {
    var mine = visibleTo(viewer);
    return jdbc.sql(SELECT + FROM + "l.batch_id = :batch AND l.state = 'OPEN' AND NOT l.derived AND l.id > :after AND ("
            + mine.sql() + ") ORDER BY l.id LIMIT :most")
        .params(mine.parameters()).param("batch", batch).param("after", after).param("most", most)
        .query(this::row).list();
  }

  /** Lines wait only for as long as their batch counts. */
  private static Restriction where(Viewer viewer, WorklistFilter filter) {
    var where = filter.batch() == null ? visibleTo(viewer).and(new Restriction("b.status = 'PUBLISHED'", Map.of()))
        : only(visibleTo(viewer), "l.batch_id = :batch", "batch", filter.batch());
    where = only(where, "l.state = :state", "state", filter.state() == null ? null : filter.state().name());
    where = only(where, "b.format = :format", "format", filter.format());
    where = only(where, "l.reason_key = :reason", "reason", filter.reason());
    where = only(where, "COALESCE(l.provider_id, b.provider_id) = :provider", "provider",
        filter.provider() == null ? null : filter.provider().value());
    where = only(where, "COALESCE(l.municipality_id, b.municipality_id) = :municipality", "municipality",
        filter.municipality() == null ? null : filter.municipality().value());
    return filter.text().isBlank() ? where : where.and(speaksOf(filter.text().strip()));
  }

  /** A number is found as a whole in a reason, not as a part of a day or an amount. */
  private static Restriction speaksOf(String text) {
    var named = Restriction.containing(text);
    return text.matches("\\d+")
        ? new Restriction("b.file_name LIKE :like OR l.reason_arguments REGEXP :whole OR l.batch_id = :text",
            Map.of("like", named, "whole", "[[,\"]" + text + "[],\"]", "text", text))
        : new Restriction("b.file_name LIKE :like OR l.reason_arguments LIKE :like", Map.of("like", named));
  }

  private static Restriction only(Restriction where, String sql, String name, @Nullable Object value) {
    return value == null ? where : where.and(Restriction.where(sql, name, value));
  }

  private static Restriction visibleTo(Viewer viewer) {
    return LoadRules.visibleTo(viewer.scope(), "l", "b.received_at");
  }

  private WorklistRow row(ResultSet row, int index) throws SQLException {
    var fields = ReasonJson.fields(row.getString("content"));
    var decided = row.getString("decided_by");
    return new WorklistRow(row.getLong("id"), row.getLong("batch_id"), row.getString("format"),
        row.getString("file_name"), row.getString("period"), row.getLong("line"), BatchStore.provider(row),
        BatchStore.municipality(row), amount(row.getString("format"), fields), fields,
        ReasonJson.reason(row.getString("reason_key"), row.getString("reason_arguments")),
        LineState.valueOf(row.getString("state")), !row.getBoolean("derived"),
        row.getObject("mended_in", Long.class),
        decided == null ? null
            : new Decision(decided, Moments.of(row, "decided_at"),
                String.valueOf(row.getString("decided_why"))),
        row.getInt("version"));
  }

  private @Nullable Money amount(@Nullable String format, Map<String, String> fields) {
    return format == null ? null : formats.find(format).flatMap(known -> known.amount(fields)).orElse(null);
  }
}
