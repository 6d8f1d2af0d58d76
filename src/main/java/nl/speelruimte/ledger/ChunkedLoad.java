package nl.speelruimte.ledger;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Fills one chunk while the one before is being written, so that reading and loading overlap. */
final class ChunkedLoad implements LedgerLoad {

  private final long batchId;
  private final ChunkStore store;
  private final ClaimRegister claims = new ClaimRegister();
  private final ExecutorService writer = Executors.newSingleThreadExecutor(
      Thread.ofPlatform().daemon().name("ledger-load").factory());
  private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
  private @Nullable Chunk chunk;

  ChunkedLoad(long batchId, ChunkStore store) {
    this.batchId = batchId;
    this.store = store;
  }

  @Override
  public void add(FactLine line) {
    var into = room(line instanceof ClaimAnswer answer ? answer.returned().size() + 1 : 2);
    switch (line) {
      case AllocationLine allocation -> into.add(allocation);
      case CareEventLine event -> into.add(event);
      case ClaimLine claimLine -> into.add(claimLine, claims.of(claimLine.claim(), into::nextId));
      case ClaimAnswer answer -> into.add(answer);
    }
    if (into.isFull()) {
      hand(into);
    }
  }

  @Override
  public void finish() {
    var last = room(0);
    last.addMonths(claims.entries());
    hand(last);
    await();
    store.staged(batchId);
  }

  @Override
  public void close() {
    writer.close();
  }

  private Chunk room(int facts) {
    if (chunk != null && !chunk.hasRoomFor(facts)) {
      hand(chunk);
    }
    if (chunk == null) {
      chunk = store.next(batchId);
      if (!chunk.hasRoomFor(facts)) {
        throw new IllegalArgumentException("An answer returns more lines than one chunk holds: " + facts);
      }
    }
    return chunk;
  }

  private void hand(Chunk full) {
    await();
    full.close();
    writing = CompletableFuture.runAsync(() -> store.write(full), writer);
    chunk = null;
  }

  private void await() {
    try {
      writing.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
