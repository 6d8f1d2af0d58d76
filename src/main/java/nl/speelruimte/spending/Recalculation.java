package nl.speelruimte.spending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.FactsChanged;
import nl.speelruimte.ledger.LedgerQuestions;
import nl.speelruimte.spending.decisions.SpacesMarked;
import nl.speelruimte.spending.figures.FigureDesk;
import nl.speelruimte.spending.figures.RecalculationQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the figures of the spaces up with the facts: what a batch touched is marked in the transaction that publishes
 * it, and recalculated after that has committed, after a start, and every new day.
 */
@Service
public class Recalculation implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Recalculation.class);
  private static final long LOOK_EVERY_SECONDS = 60;

  private final RecalculationQueue queue;
  private final FigureDesk desk;
  private final LedgerQuestions ledger;
  private final Clock clock;
  private final ReentrantLock byHand = new ReentrantLock();
  private @Nullable ScheduledExecutorService worker;
  private @Nullable LocalDate day;

  Recalculation(RecalculationQueue queue, FigureDesk desk, LedgerQuestions ledger, Clock clock) {
    this.queue = queue;
    this.desk = desk;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Recalculates everything that waits, and returns when that is done. */
  public void catchUp(Viewer viewer) {
    mayRecalculate(viewer);
    desk.followAgreements();
    desk.workOff();
  }

  /** Makes the running years anew as of today, and returns when that is done. */
  public void startDay(Viewer viewer) {
    mayRecalculate(viewer);
    desk.startDay();
  }

  /** Keeps the background worker out while the work is done: for whoever calls {@link #catchUp} itself. */
  public <T> T byHand(Viewer viewer, Supplier<T> work) {
    mayRecalculate(viewer);
    byHand.lock();
    try {
      return work.get();
    } finally {
      byHand.unlock();
    }
  }

  private static void mayRecalculate(Viewer viewer) {
    if (!viewer.isBureauOrPortal()) {
      throw new NotHere("recalculation", viewer.role());
    }
  }

  @EventListener
  void mark(FactsChanged changed) {
    queue.markTouched(ledger.touchedBy(changed.batchId()), changed.batchId());
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void recalculate(FactsChanged changed) {
    wake();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void recalculate(SpacesMarked marked) {
    wake();
  }

  private void wake() {
    var running = worker;
    if (running != null && !byHand.isHeldByCurrentThread()) {
      try {
        running.execute(this::look);
      } catch (RejectedExecutionException atClosing) {
        LOG.debug("What waits is recalculated at the next start");
      }
    }
  }

  private void look() {
    byHand.lock();
    try {
      var today = LocalDate.now(clock);
      desk.followAgreements();
      if (today.equals(day)) {
        desk.workOff();
      } else {
        desk.startDay();
        day = today;
      }
    } catch (RuntimeException failure) {
      LOG.warn("Recalculation goes on in a minute", failure);
    } finally {
      byHand.unlock();
    }
  }

  @Override
  public void start() {
    worker = Executors.newSingleThreadScheduledExecutor(
        work -> Thread.ofPlatform().daemon().name("recalculation").unstarted(work));
    worker.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    var running = worker;
    if (running != null) {
      running.shutdown();
      try {
        running.awaitTermination(LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      worker = null;
    }
  }

  @Override
  public boolean isRunning() {
    return worker != null;
  }
}
