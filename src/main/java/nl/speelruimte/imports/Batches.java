package nl.speelruimte.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.speelruimte.imports.BatchRow.Counts;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.imports.format.ReversibleFormat;
import nl.speelruimte.imports.format.RowFormat;
import nl.speelruimte.imports.loading.BatchStore;
import nl.speelruimte.imports.loading.Formats;
import nl.speelruimte.imports.loading.ReasonJson;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The batches that came in, to look up. */
@Service
@Transactional(readOnly = true)
public class Batches {

  private static final String COLUMNS = """
      b.id, b.parent_id, b.format, b.source, b.file_name, b.period, b.provider_id, b.municipality_id, b.status,
      b.received_at, b.received_by, b.line_count, b.accepted, b.flagged, b.refused,
      (SELECT COUNT(*) FROM imports_line l WHERE l.batch_id = b.id AND l.state = 'OPEN') AS open_lines""";
  private static final SortColumns SORT = new SortColumns(Map.of("received", "b.id", "file", "b.file_name",
      "format", "b.format", "status", "b.status", "lines", "b.line_count", "refused", "b.refused"), "b.id DESC");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final JdbcClient jdbc;
  private final Formats formats;

  Batches(JdbcClient jdbc, Formats formats) {
    this.jdbc = jdbc;
    this.formats = formats;
  }

  public List<BatchRow> rows(Viewer viewer, BatchFilter filter, Pageable page) {
    var where = where(viewer, filter);
    return jdbc.sql("SELECT %s FROM imports_batch b WHERE %s%s".formatted(COLUMNS, where.sql(), SORT.of(page)))
        .params(where.parameters()).query(Batches::row).list();
  }

  public long count(Viewer viewer, BatchFilter filter) {
    var where = where(viewer, filter);
    return jdbc.sql("SELECT COUNT(*) FROM imports_batch b WHERE " + where.sql()).params(where.parameters())
        .query(Long.class).single();
  }

  /** The batches of lines of this one that were mended, oldest first. */
  public List<BatchRow> mendedFrom(Viewer viewer, long batch) {
    var mine = visibleTo(viewer);
    return jdbc.sql("SELECT %s FROM imports_batch b WHERE b.parent_id = :parent AND (%s) ORDER BY b.id"
            .formatted(COLUMNS, mine.sql()))
        .params(mine.parameters()).param("parent", batch).query(Batches::row).list();
  }

  /** @throws NotHere when there is no such batch for this viewer */
  public BatchDetails details(Viewer viewer, long batch) {
    var mine = visibleTo(viewer);
    var remarks = jdbc.sql("SELECT reason_key, reason_arguments, line_count, first_lines FROM imports_remark "
            + "WHERE batch_id = :id ORDER BY line_count = 0 DESC, line_count DESC, place")
        .param("id", batch)
        .query((row, _) -> new Remark(ReasonJson.reason(row.getString(1), row.getString(2)), row.getLong(3),
            row.getString(4))).list();
    return jdbc.sql("""
            SELECT %s, b.size, b.sha256, b.reason_key, b.reason_arguments, b.published_at, b.rolled_back_at, b.version
              FROM imports_batch b WHERE b.id = :id AND (%s)""".formatted(COLUMNS, mine.sql()))
        .params(mine.parameters()).param("id", batch)
        .query((row, index) -> details(viewer, row(row, index), row, remarks))
        .optional().orElseThrow(() -> new NotHere("batch", batch));
  }

  private BatchDetails details(Viewer viewer, BatchRow batch, ResultSet row, List<Remark> remarks)
      throws SQLException {
    var key = row.getString("reason_key");
    return new BatchDetails(batch, row.getLong("size"), row.getString("sha256"),
        key == null ? null : ReasonJson.reason(key, row.getString("reason_arguments")), remarks,
        Moments.ifAny(row, "published_at"),
        Moments.ifAny(row, "rolled_back_at"),
        row.getInt("version"), stays(batch), may(viewer, batch));
  }

  private @Nullable Reason stays(BatchRow batch) {
    if (batch.status() != BatchStatus.PUBLISHED || batch.format() == null) {
      return null;
    }
    return formats.find(batch.format()).map(format -> switch (format) {
      case RowFormat table -> Reason.of(table.staysKey());
      case ReversibleFormat _ -> batch.parent() == null ? null : Reason.of("imports.stays.mended", batch.parent());
    }).orElse(null);
  }

  /** Lines that were mended go with the batch they came from, so they have no roll-back of their own. */
  private Set<BatchAction> may(Viewer viewer, BatchRow batch) {
    var may = EnumSet.noneOf(BatchAction.class);
    var format = batch.format() == null ? null : formats.find(batch.format()).orElse(null);
    if (format == null || !LoadRules.isLoader(viewer) || !format.loaders().contains(viewer.role())) {
      return may;
    }
    var reversible = format instanceof ReversibleFormat && batch.parent() == null;
    if (batch.status() == BatchStatus.PUBLISHED) {
      may.add(BatchAction.MEND);
    }
    if (batch.status() == BatchStatus.PUBLISHED && reversible) {
      may.add(BatchAction.ROLL_BACK);
    }
    if (batch.status() == BatchStatus.ROLLED_BACK && reversible) {
      may.add(BatchAction.REPLAY);
    }
    return may;
  }

  private static Restriction where(Viewer viewer, BatchFilter filter) {
    var where = visibleTo(viewer);
    if (!filter.text().isBlank()) {
      where = where.and(named(filter.text().strip()));
    }
    if (filter.format() != null) {
      where = where.and(Restriction.where("b.format = :format", "format", filter.format()));
    }
    if (filter.status() != null) {
      where = where.and(Restriction.where("b.status = :status", "status", filter.status().name()));
    }
    return filter.openOnly() ? where.and(new Restriction("""
        b.status = 'PUBLISHED' AND EXISTS (SELECT 1 FROM imports_line l
          WHERE l.batch_id = b.id AND l.state = 'OPEN')""", Map.of())) : where;
  }

  /** Only digits can be a number: the server would take {@code 5abc} for 5. */
  private static Restriction named(String text) {
    var pattern = Restriction.containing(text);
    return NUMBER.matcher(text).matches()
        ? new Restriction("b.file_name LIKE :text OR b.id = :number",
            Map.of("text", pattern, "number", Long.valueOf(text)))
        : Restriction.where("b.file_name LIKE :text", "text", pattern);
  }

  private static Restriction visibleTo(Viewer viewer) {
    return LoadRules.visibleTo(viewer.scope(), "b", "b.received_at");
  }

  private static BatchRow row(ResultSet row, int index) throws SQLException {
    return new BatchRow(row.getLong("id"), row.getObject("parent_id", Long.class), row.getString("format"),
        BatchSource.valueOf(row.getString("source")), row.getString("file_name"), row.getString("period"),
        BatchStore.provider(row), BatchStore.municipality(row), BatchStatus.valueOf(row.getString("status")),
        Moments.of(row, "received_at"), row.getString("received_by"),
        new Counts(row.getLong("line_count"), row.getLong("accepted"), row.getLong("flagged"), row.getLong("refused")),
        row.getLong("open_lines"));
  }
}
