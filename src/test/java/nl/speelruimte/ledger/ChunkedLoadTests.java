package nl.speelruimte.ledger;

import static nl.speelruimte.ledger.Messages.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class ChunkedLoadTests {

  /** The claim takes an id too, so a chunk is exactly full with one line less than it holds. */
  @ParameterizedTest(name = "{0} lines")
  @ValueSource(ints = {1, Chunk.CAPACITY - 2, Chunk.CAPACITY - 1, Chunk.CAPACITY})
  void aChunkThatCouldNotBeWrittenNeverMakesItsBatchStaged(int lines) {
    var store = new StoreThatFailsOnce();
    var claim = Messages.betweenNewParties().claim("D1", "2026-02-10");

    try (var load = new ChunkedLoad(7, store)) {
      for (var at = 0; at < lines; at++) {
        load.add(line(claim, "R" + at, "2026-01", 10));
      }
      assertThatThrownBy(load::finish).isInstanceOf(QueryTimeoutException.class);
    }

    assertThat(store.staged).isFalse();
  }

  private static final class StoreThatFailsOnce extends ChunkStore {

    private int chunks;
    private boolean staged;

    private StoreThatFailsOnce() {
      super(JdbcClient.create(new JdbcTemplate()), new JdbcTemplate());
    }

    @Override
    public Chunk next(long batchId) {
      return new Chunk(batchId, ++chunks);
    }

    @Override
    public void write(Chunk chunk) {
      if (chunk.number() == 1) {
        throw new QueryTimeoutException("The server does not answer");
      }
    }

    @Override
    public void staged(long batchId) {
      staged = true;
    }
  }
}
