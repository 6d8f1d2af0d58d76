package nl.speelruimte.ledger;

import java.time.Clock;
import java.util.List;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger on MariaDB: what counts is decided under one lock, one publication at a time. */
@Service
class SqlLedger implements Ledger {

  private final JdbcClient jdbc;
  private final ChunkStore chunks;
  private final Derivation derivation;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SqlLedger(JdbcClient jdbc, ChunkStore chunks, Derivation derivation, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.chunks = chunks;
    this.derivation = derivation;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public LedgerLoad open(Viewer viewer, long batchId) {
    mayBook(viewer, batchId);
    erase(batchId);
    jdbc.sql("INSERT INTO ledger_batch (batch_id, state, recorded_at) VALUES (:batch, 'STAGING', :now)")
        .param("batch", batchId).param("now", Moments.now(clock)).update();
    return new ChunkedLoad(batchId, chunks);
  }

  @Override
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public void publish(Viewer viewer, long batchId) {
    publish(viewer, List.of(batchId));
  }

  @Override
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public void publish(Viewer viewer, List<Long> batches) {
    var turn = takeTurn(viewer, batches);
    for (var batch : batches) {
      move(batch, "PUBLISHED", "'STAGED', 'WITHDRAWN'");
      jdbc.sql("INSERT INTO ledger_publication (batch_id, from_at) VALUES (:batch, :now)")
          .param("batch", batch).param("now", Moments.now(clock)).update();
    }
    renew(batches, turn);
  }

  @Override
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public void withdraw(Viewer viewer, long batchId) {
    withdraw(viewer, List.of(batchId));
  }

  @Override
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public void withdraw(Viewer viewer, List<Long> batches) {
    var turn = takeTurn(viewer, batches);
    for (var batch : batches) {
      move(batch, "WITHDRAWN", "'PUBLISHED'");
      jdbc.sql("UPDATE ledger_publication SET to_at = :now WHERE batch_id = :batch AND to_at IS NULL")
          .param("batch", batch).param("now", Moments.now(clock)).update();
    }
    renew(batches, turn);
  }

  private void renew(List<Long> batches, long turn) {
    events.publishEvent(new FactsChanged(batches.getFirst(), derivation.renew(batches, turn)));
  }

  @Override
  @Transactional
  public void discard(Viewer viewer, long batchId) {
    mayBook(viewer, batchId);
    erase(batchId);
  }

  private void erase(long batchId) {
    var published = jdbc.sql("SELECT COUNT(*) FROM ledger_publication WHERE batch_id = :batch")
        .param("batch", batchId).query(Long.class).single();
    if (published > 0) {
      throw new IllegalStateException("Batch " + batchId + " has counted and is never erased");
    }
    for (var statement : FactErasure.STATEMENTS) {
      jdbc.sql(statement).param("batch", batchId).update();
    }
  }

  /** The bureau loads files, and the portal itself what it was given; others only ask. */
  private static void mayBook(Viewer viewer, long batchId) {
    if (!viewer.isBureauOrPortal()) {
      throw new NotHere("batch", batchId);
    }
  }

  /** Until this one ends no other begins, so whoever sees the number of a turn sees all turns before it. */
  private long takeTurn(Viewer viewer, List<Long> batches) {
    mayBook(viewer, batches.getFirst());
    jdbc.sql("UPDATE ledger_turn SET turn = turn + 1 WHERE id = 1").update();
    return jdbc.sql("SELECT turn FROM ledger_turn WHERE id = 1").query(Long.class).single();
  }

  private void move(long batchId, String to, String from) {
    var moved = jdbc.sql("UPDATE ledger_batch SET state = :to WHERE batch_id = :batch AND state IN (" + from + ")")
        .param("to", to).param("batch", batchId).update();
    if (moved == 0) {
      throw new IllegalStateException("Batch " + batchId + " cannot become " + to + " now");
    }
  }
}
