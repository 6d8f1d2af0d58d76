package nl.speelruimte.imports.loading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of batches as the engine writes it; every change of state names the state it comes from. */
@Component
public class BatchStore {

  private static final String HEAD = """
      SELECT id, parent_id, format, file_name, size, status, received_at, received_by, received_role, provider_id,
        municipality_id, version FROM imports_batch""";
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Node node;

  BatchStore(JdbcClient jdbc, Clock clock, Node node) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.node = node;
  }

  /** @throws org.springframework.dao.DuplicateKeyException when the same bytes are in a batch that counts or may still */
  @Transactional
  public long insert(NewBatch batch) {
    var key = new GeneratedKeyHolder();
    jdbc.sql("""
            INSERT INTO imports_batch (parent_id, format, source, file_name, sha256, size, status, received_at,
              received_by, received_role, node, seen_at, reason_key, reason_arguments)
            VALUES (:parent, :format, :source, :name, :sha, :size, :status, :now, :by, :role, :node, :now, :key, :args)
            """)
        .param("parent", batch.parent()).param("format", batch.format()).param("source", batch.source().name())
        .param("name", batch.fileName()).param("sha", batch.sha256()).param("size", batch.size())
        .param("status", batch.status().name()).param("now", Moments.now(clock)).param("by", batch.viewer().name())
        .param("role", batch.viewer().role().name()).param("node", node.id())
        .param("key", batch.reason() == null ? null : batch.reason().key())
        .param("args", batch.reason() == null ? null : ReasonJson.arguments(batch.reason()))
        .update(key, "id");
    return key.getKeyAs(Number.class).longValue();
  }

  /** The batch that holds these bytes and counts or may still. */
  public Optional<Long> live(String sha256) {
    return jdbc.sql("SELECT id FROM imports_batch WHERE live_sha256 = :sha").param("sha", sha256)
        .query(Long.class).optional();
  }

  /** Whether this batch came in as a file. */
  public boolean holds(long id) {
    return jdbc.sql("SELECT COUNT(*) FROM imports_batch WHERE id = :id").param("id", id).query(Long.class).single() > 0;
  }

  public BatchHead head(long id) {
    return jdbc.sql(HEAD + " WHERE id = :id").param("id", id).query(BatchStore::head).single();
  }

  /** The batch, locked until the transaction ends. */
  public BatchHead lock(long id) {
    return jdbc.sql(HEAD + " WHERE id = :id FOR UPDATE").param("id", id).query(BatchStore::head).single();
  }

  /** The batches of lines of this one that were mended, oldest first. */
  public List<BatchHead> mended(long id) {
    return jdbc.sql(HEAD + " WHERE parent_id = :id ORDER BY id").param("id", id).query(BatchStore::head).list();
  }

  /** The next file that waits here. */
  Optional<Long> next() {
    return jdbc.sql("SELECT id FROM imports_batch WHERE status = 'RECEIVED' AND node = :node ORDER BY id LIMIT 1")
        .param("node", node.id()).query(Long.class).optional();
  }

  /** Batches of this instance that are between arrival and end. */
  List<BatchHead> unfinishedHere() {
    return jdbc.sql(HEAD + " WHERE node = :node AND status IN ('RECEIVED', 'READING', 'STAGED') ORDER BY id")
        .param("node", node.id()).query(BatchStore::head).list();
  }

  /** Batches of instances that gave no sign of life for so long. */
  List<BatchHead> abandonedElsewhere(Duration silence) {
    return jdbc.sql(HEAD + " WHERE node <> :node AND status IN ('RECEIVED', 'READING', 'STAGED') AND seen_at < :limit")
        .param("node", node.id()).param("limit", Moments.now(clock).minus(silence)).query(BatchStore::head).list();
  }

  /** Says that this instance lives and will come to its batches. */
  @Transactional
  public void signOfLife() {
    jdbc.sql("UPDATE imports_batch SET seen_at = :now WHERE node = :node AND status IN ('RECEIVED', 'READING', 'STAGED')")
        .param("now", Moments.now(clock)).param("node", node.id()).update();
  }

  /** Moves a batch on; false when it was not in that state. */
  @Transactional
  public boolean move(long id, BatchStatus from, BatchStatus to) {
    return jdbc.sql("UPDATE imports_batch SET status = :to, version = version + 1, seen_at = :now "
            + "WHERE id = :id AND status = :from")
        .param("to", to.name()).param("from", from.name()).param("id", id)
        .param("now", Moments.now(clock)).update() == 1;
  }

  /** Ends a batch of which nothing counts. */
  @Transactional
  public void end(long id, BatchStatus status, Reason reason) {
    jdbc.sql("""
            UPDATE imports_batch SET status = :status, reason_key = :key, reason_arguments = :args, line_count = 0,
              accepted = 0, flagged = 0, refused = 0, version = version + 1
            WHERE id = :id AND status IN ('RECEIVED', 'READING', 'STAGED')""")
        .param("status", status.name()).param("key", reason.key()).param("args", ReasonJson.arguments(reason))
        .param("id", id).update();
  }

  /** Writes down what was read and makes the batch count, in the caller's transaction. */
  void published(long id, Recorder read) {
    var counts = read.counting().counts();
    var changed = jdbc.sql("""
            UPDATE imports_batch SET status = 'PUBLISHED', line_count = :lines, accepted = :accepted, flagged = :flagged,
              refused = :refused, period = :period, provider_id = :provider, municipality_id = :municipality,
              published_at = :now, version = version + 1
            WHERE id = :id AND status IN ('READING', 'STAGED')""")
        .param("lines", counts.lines()).param("accepted", counts.accepted()).param("flagged", counts.flagged())
        .param("refused", counts.refused()).param("period", read.period())
        .param("provider", read.provider() == null ? null : read.provider().value())
        .param("municipality", read.municipality() == null ? null : read.municipality().value())
        .param("now", Moments.now(clock)).param("id", id).update();
    if (changed != 1) {
      throw new IllegalStateException("Batch " + id + " was not being read");
    }
  }

  public void rolledBack(long id) {
    jdbc.sql("UPDATE imports_batch SET status = 'ROLLED_BACK', rolled_back_at = :now, version = version + 1 "
            + "WHERE id = :id AND status = 'PUBLISHED'")
        .param("now", Moments.now(clock)).param("id", id).update();
  }

  public void replayed(long id) {
    jdbc.sql("UPDATE imports_batch SET status = 'PUBLISHED', rolled_back_at = NULL, published_at = :now, "
            + "version = version + 1 WHERE id = :id AND status = 'ROLLED_BACK'")
        .param("now", Moments.now(clock)).param("id", id).update();
  }

  @Transactional
  public void delete(long id) {
    jdbc.sql("DELETE FROM imports_batch WHERE id = :id AND status = 'READING'").param("id", id).update();
  }

  private static BatchHead head(ResultSet row, int index) throws SQLException {
    return new BatchHead(row.getLong("id"), row.getObject("parent_id", Long.class), row.getString("format"),
        row.getString("file_name"), row.getLong("size"), BatchStatus.valueOf(row.getString("status")),
        Moments.of(row, "received_at"), row.getString("received_by"), row.getString("received_role"),
        provider(row), municipality(row), row.getInt("version"));
  }

  public static @Nullable ProviderId provider(ResultSet row) throws SQLException {
    var id = row.getObject("provider_id", Integer.class);
    return id == null ? null : new ProviderId(id);
  }

  public static @Nullable MunicipalityId municipality(ResultSet row) throws SQLException {
    var id = row.getObject("municipality_id", Integer.class);
    return id == null ? null : new MunicipalityId(id);
  }
}
