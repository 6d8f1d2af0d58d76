package nl.speelruimte.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Fills one chunk while those before it are being written, a few at once, so that reading and loading overlap. */
final class ChunkedLoad implements LedgerLoad {

  /** More would only wait for each other on the server's indexes. */
  private static final int HANDS = 2;
  private final long batchId;
  private final ChunkStore store;
  private final ClaimRegister claims = new ClaimRegister();
  private final ExecutorService writers = Executors.newFixedThreadPool(HANDS,
      Thread.ofPlatform().daemon().name("ledger-load-", 1).factory());
  private final Deque<CompletableFuture<Void>> writing = new ArrayDeque<>();
  private @Nullable Chunk chunk;

  ChunkedLoad(long batchId, ChunkStore store) {
    this.batchId = batchId;
    this.store = store;
  }

  @Override
  public void add(FactLine line) {
    switch (line) {
      case AllocationLine allocation -> room().add(allocation);
      case CareEventLine event -> room().add(event);
      case ClaimLine claimLine -> room().add(claimLine, claims.of(claimLine.claim(), room()::nextId));
      case ClaimAnswer answer -> add(answer);
    }
  }

  /** The lines that do not fit any more come in chunks after that of their answer: they are found through it. */
  private void add(ClaimAnswer answer) {
    var id = room().add(answer);
    for (var returned : answer.returned()) {
      if (handFull()) {
        awaitAtMost(0);
      }
      room().add(id, answer.envelope().provider(), returned);
    }
  }

  @Override
  public void finish() {
    var last = room();
    awaitAtMost(0);
    last.close();
    last.addGrown(claims.entries());
    last.addMonths(claims.entries());
    store.write(last);
    store.staged(batchId);
  }

  @Override
  public void close() {
    writers.close();
  }

  private Chunk room() {
    handFull();
    if (chunk == null) {
      chunk = store.next(batchId);
    }
    return chunk;
  }

  private boolean handFull() {
    if (chunk == null || !chunk.isFull()) {
      return false;
    }
    hand(chunk);
    return true;
  }

  private void hand(Chunk full) {
    awaitAtMost(HANDS - 1);
    full.close();
    writing.add(CompletableFuture.runAsync(() -> store.write(full), writers));
    chunk = null;
  }

  /** Waits until at most so many chunks are still being written; what went wrong with one is thrown here. */
  private void awaitAtMost(int busy) {
    try {
      while (writing.size() > busy) {
        writing.remove().join();
      }
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
