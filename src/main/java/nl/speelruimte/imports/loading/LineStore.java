package nl.speelruimte.imports.loading;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.Remark;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of refused lines and of remarks as the engine writes them. */
@Component
public class LineStore {

  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final Clock clock;

  LineStore(JdbcTemplate template, JdbcClient jdbc, Clock clock) {
    this.template = template;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public void add(long batch, List<RefusedLine> lines) {
    insert(batch, lines, false);
  }

  /** Lines that were booked but do not count; they cannot be mended, only dismissed. */
  public void addDerived(long batch, List<RefusedLine> lines) {
    insert(batch, lines, true);
  }

  private void insert(long batch, List<RefusedLine> lines, boolean derived) {
    template.batchUpdate("INSERT INTO imports_line (batch_id, line, content, reason_key, reason_arguments, derived, "
            + "provider_id, municipality_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", lines, 500, (row, line) -> {
              row.setLong(1, batch);
              row.setLong(2, line.line());
              row.setString(3, ReasonJson.fields(line.content().fields()));
              row.setString(4, line.reason().key());
              row.setString(5, ReasonJson.arguments(line.reason()));
              row.setBoolean(6, derived);
              var provider = line.content().provider();
              var municipality = line.content().municipality();
              row.setObject(7, provider == null ? null : provider.value(), Types.INTEGER);
              row.setObject(8, municipality == null ? null : municipality.value(), Types.INTEGER);
            });
  }

  public void remarks(long batch, List<Remark> remarks) {
    var place = 0;
    for (var remark : remarks) {
      jdbc.sql("INSERT INTO imports_remark (batch_id, place, reason_key, reason_arguments, line_count, first_lines) "
              + "VALUES (:batch, :place, :key, :args, :count, :first)")
          .param("batch", batch).param("place", place++).param("key", remark.reason().key())
          .param("args", ReasonJson.arguments(remark.reason())).param("count", remark.lines())
          .param("first", remark.firstLines()).update();
    }
  }

  /** Forgets what an interrupted reading wrote. */
  @Transactional
  public void forget(long batch) {
    jdbc.sql("DELETE FROM imports_line WHERE batch_id = :batch").param("batch", batch).update();
    jdbc.sql("DELETE FROM imports_remark WHERE batch_id = :batch").param("batch", batch).update();
  }

  public long open(long batch) {
    return jdbc.sql("SELECT COUNT(*) FROM imports_line WHERE batch_id = :batch AND state = 'OPEN'")
        .param("batch", batch).query(Long.class).single();
  }

  /**
   * Takes a line off the worklist, in the caller's transaction.
   *
   * @throws RuleBroken when somebody else was first
   */
  public void decide(long line, int version, LineState state, String by, String why, @Nullable Long mendedIn) {
    var changed = jdbc.sql("""
            UPDATE imports_line SET state = :state, decided_at = :now, decided_by = :by, decided_why = :why,
              mended_in = :mended, version = version + 1
            WHERE id = :id AND version = :version AND state = 'OPEN'""")
        .param("state", state.name()).param("now", Moments.now(clock))
        .param("by", by).param("why", why).param("mended", mendedIn).param("id", line).param("version", version)
        .update();
    if (changed != 1) {
      throw new RuleBroken("imports.rule.line-decided");
    }
  }
}
