package nl.speelruimte.imports.loading;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Loads the files that wait, one at a time, oldest first. What waits stands in the database and in the spool, so a
 * kill loses nothing: at the start an interrupted batch is forgotten and read anew from its file.
 */
@Component
public class ImportQueue implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
  private static final int MOST_ATTEMPTS = 20;
  private static final int ATTEMPTS_AT_ONCE = 3;
  private static final Duration SILENCE = Duration.ofMinutes(10);
  private final BatchStore batches;
  private final LineStore lines;
  private final BatchLoading loading;
  private final Formats formats;
  private final LoadingGround ground;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(
      Thread.ofPlatform().name("imports").daemon().factory());
  private final Map<Long, Viewer> viewers = new ConcurrentHashMap<>();
  private final Map<Long, Integer> attempts = new ConcurrentHashMap<>();
  private volatile boolean open;
  private volatile boolean closing;

  ImportQueue(BatchStore batches, LineStore lines, BatchLoading loading, Formats formats,
      LoadingGround ground) {
    this.batches = batches;
    this.lines = lines;
    this.loading = loading;
    this.formats = formats;
    this.ground = ground;
  }

  /** Reads the waiting files soon; this one on behalf of that viewer. */
  public void wake(long batch, Viewer viewer) {
    viewers.put(batch, viewer);
    wake();
  }

  /**
   * Reads a waiting batch before it returns, a few times over when passing faults come between.
   *
   * @return false when it still waits, and the queue will read it later
   */
  public boolean readNow(long batch, Viewer viewer) {
    for (var attempt = 1; !load(viewer, batch); attempt++) {
      if (attempt == ATTEMPTS_AT_ONCE || !putBack(batch)) {
        viewers.put(batch, viewer);
        ground.brokenOff().add(batch);
        return false;
      }
    }
    settle(batch);
    return !waits(batches.head(batch));
  }

  private boolean putBack(long batch) {
    try {
      recover(batches.head(batch));
      return true;
    } catch (RuntimeException later) {
      LOG.warn("Batch {} could not be put back yet: {}", batch, later.getClass().getSimpleName());
      return false;
    }
  }

  private static boolean waits(BatchHead batch) {
    return switch (batch.status()) {
      case RECEIVED, READING, STAGED -> true;
      case PUBLISHED, REJECTED, ROLLED_BACK, FAILED -> false;
    };
  }

  /** Waits for a batch that the queue took up just before somebody else wanted to read it. */
  void settle(long batch) {
    var status = batches.head(batch).status();
    if (status == BatchStatus.READING || status == BatchStatus.STAGED) {
      CompletableFuture.runAsync(() -> LOG.debug("Batch {} has been read by the queue", batch), worker).join();
    }
  }

  private void wake() {
    try {
      worker.execute(this::drain);
    } catch (RejectedExecutionException atClosing) {
      LOG.debug("Files that wait are read at the next start");
    }
  }

  /** Before anything new can come in. */
  @Override
  public void afterSingletonsInstantiated() {
    batches.unfinishedHere().forEach(batch -> ground.brokenOff().add(batch.id()));
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    open = true;
    worker.execute(this::recover);
    worker.execute(this::eraseLeftovers);
    worker.execute(this::drain);
  }

  @EventListener(ContextClosedEvent.class)
  void close() {
    closing = true;
    worker.shutdown();
  }

  /** Passing faults are tried again here, and what a vanished instance left is ended. */
  @Scheduled(fixedDelay = 15_000, initialDelay = 15_000)
  void again() {
    try {
      batches.signOfLife();
      if (!open) {
        return;
      }
      worker.execute(this::lookAgain);
    } catch (RuntimeException later) {
      LOG.warn("The import queue could not be looked at: {}", later.getClass().getSimpleName());
    }
  }

  private void lookAgain() {
    recover();
    batches.abandonedElsewhere(SILENCE).forEach(batch -> {
      forget(batch);
      batches.end(batch.id(), BatchStatus.FAILED, Reason.of("imports.reason.file-gone"));
    });
    drain();
  }

  private void drain() {
    for (var next = batches.next(); next.isPresent() && !closing; next = batches.next()) {
      var id = next.get();
      var viewer = viewers.getOrDefault(id, systemFor(batches.head(id)));
      if (!load(viewer, id)) {
        attempts.merge(id, 1, Integer::sum);
        ground.brokenOff().add(id);
        return;
      }
      viewers.remove(id);
      attempts.remove(id);
    }
  }

  private boolean load(Viewer viewer, long id) {
    try {
      return AsViewer.call(viewer, () -> loading.load(viewer, id));
    } catch (RuntimeException fault) {
      LOG.warn("Batch {} could not be ended and will be tried again: {}", id, fault.getClass().getSimpleName());
      return false;
    }
  }

  private void recover() {
    var brokenOff = Set.copyOf(ground.brokenOff());
    var unfinished = brokenOff.isEmpty() ? List.<BatchHead>of() : batches.unfinishedHere();
    for (var id : brokenOff) {
      ground.brokenOff().remove(id);
      unfinished.stream().filter(batch -> batch.id() == id).findFirst().ifPresent(this::recoverOrRemember);
    }
  }

  /** It is out of the set before: what is put back may break off in other hands at any moment. */
  private void recoverOrRemember(BatchHead batch) {
    try {
      recover(batch);
    } catch (RuntimeException later) {
      ground.brokenOff().add(batch.id());
      throw later;
    }
  }

  /** Puts an interrupted batch back at the beginning; one without a file, or tried too often, ends here. */
  private void recover(BatchHead batch) {
    if (batch.status() != BatchStatus.RECEIVED) {
      forget(batch);
    }
    if (batch.parent() != null) {
      batches.delete(batch.id());
    } else if (ground.spool().of(batch.id()).isEmpty()) {
      end(batch, Reason.of("imports.reason.file-gone"));
    } else if (attempts.getOrDefault(batch.id(), 0) >= MOST_ATTEMPTS) {
      end(batch, Reason.of("imports.reason.given-up", MOST_ATTEMPTS));
      ground.spool().erase(batch.id());
    } else {
      for (var from : List.of(BatchStatus.READING, BatchStatus.STAGED)) {
        batches.move(batch.id(), from, BatchStatus.RECEIVED);
      }
    }
  }

  private void end(BatchHead batch, Reason reason) {
    batches.end(batch.id(), BatchStatus.FAILED, reason);
    attempts.remove(batch.id());
    viewers.remove(batch.id());
  }

  private void eraseLeftovers() {
    ground.spool().eraseLeftovers(batches.unfinishedHere().stream().map(BatchHead::id).collect(Collectors.toSet()));
  }

  private void forget(BatchHead batch) {
    lines.forget(batch.id());
    if (batch.format() != null) {
      formats.find(batch.format()).ifPresent(format -> format.forget(batch.id()));
    }
  }

  /** After a restart the person is gone; the trail then names the person as the reason the portal acts. */
  private static Viewer systemFor(BatchHead batch) {
    var system = Viewer.system("imports");
    return new Viewer(system.account(), batch.receivedBy(), system.organisation(), Role.SYSTEM, system.scope(),
        system.origin());
  }
}
