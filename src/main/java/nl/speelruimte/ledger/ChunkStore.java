package nl.speelruimte.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes chunks of facts with the server's own bulk load, each in one transaction. */
@Component
class ChunkStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  ChunkStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  @Transactional
  public Chunk next(long batchId) {
    var number = template.execute((Connection connection) -> {
      var sql = "INSERT INTO ledger_chunk (batch_id, facts, size) VALUES (?, 'RESERVED', 0)";
      try (var insert = connection.prepareStatement(sql, new String[] {"id"})) {
        insert.setLong(1, batchId);
        insert.executeUpdate();
        try (var keys = insert.getGeneratedKeys()) {
          keys.next();
          return keys.getLong(1);
        }
      }
    });
    return new Chunk(batchId, number);
  }

  @Transactional(isolation = Isolation.READ_COMMITTED)
  public void write(Chunk chunk) {
    if (chunk.isEmpty()) {
      return;
    }
    jdbc.sql("UPDATE ledger_chunk SET facts = 'WRITTEN', size = :size WHERE id = :id")
        .param("size", chunk.size()).param("id", chunk.number()).update();
    for (var rows : chunk.rows().entrySet()) {
      load(rows);
    }
  }

  @Transactional
  public void staged(long batchId) {
    jdbc.sql("UPDATE ledger_batch SET state = 'STAGED' WHERE batch_id = :batch AND state = 'STAGING'")
        .param("batch", batchId).update();
  }

  private void load(Map.Entry<FactTable, TabbedRows> rows) {
    template.execute((Connection connection) -> {
      try (var statement = connection.createStatement()) {
        var server = statement.unwrap(org.mariadb.jdbc.Statement.class);
        server.setLocalInfileInputStream(rows.getValue().stream());
        var loaded = server.executeUpdate(rows.getKey().load());
        var warning = server.getWarnings();
        if (loaded < rows.getValue().rows() || warning != null) {
          throw new SQLException("%d of %d rows loaded into %s: %s".formatted(loaded, rows.getValue().rows(),
              rows.getKey(), warning == null ? "no warning" : warning.getMessage()));
        }
      }
      return null;
    });
  }
}
