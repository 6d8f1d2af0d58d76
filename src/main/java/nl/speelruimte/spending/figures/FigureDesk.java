package nl.speelruimte.spending.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Works off the queue: one provider at one municipality in one year per transaction, then the rates they changed. */
@Component
public class FigureDesk {

  private static final Logger LOG = LoggerFactory.getLogger(FigureDesk.class);
  private static final int HANDS = 2;

  private final RecalculationQueue queue;
  private final PairReckoner reckoner;
  private final RateBook rates;
  private final Clock clock;
  private final TransactionTemplate transaction;

  FigureDesk(RecalculationQueue queue, PairReckoner reckoner, RateBook rates, Clock clock,
      PlatformTransactionManager transactions) {
    this.queue = queue;
    this.reckoner = reckoner;
    this.rates = rates;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Recalculates until nothing waits, a few pairs at once; other instances take other pairs. */
  public synchronized void workOff() {
    var providers = new TreeSet<Integer>();
    do {
      providers.forEach(provider -> rates.refresh(new ProviderId(provider)));
      providers.clear();
      providers.addAll(recalculated());
    } while (!providers.isEmpty());
  }

  /** The providers of everything that waited and was recalculated; each hand works as of the same moment. */
  private Set<Integer> recalculated() {
    var providers = new ConcurrentSkipListSet<Integer>();
    var now = clock.instant();
    try (var hands = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("figures-", 1).factory())) {
      var work = IntStream.range(0, HANDS).mapToObj(_ -> hands.submit(() -> PortalClock.at(now, () -> {
        for (var next = next(); next.isPresent(); next = next()) {
          providers.add(next.get().provider().value());
        }
        return providers;
      }))).toList();
      for (var done : work) {
        done.get();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
    return providers;
  }

  /** Keeps everybody else out of a pair until the transaction of the caller ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(PairYear pair) {
    queue.mark(pair, null);
  }

  public Instant now() {
    return clock.instant();
  }

  /**
   * Makes the figures of one pair in the transaction of the caller, who has marked it before touching its spaces.
   *
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reckonNow(PairYear pair) {
    var unplaced = reckoner.reckon(pair, null);
    queue.done(pair, LocalDate.now(clock), unplaced);
  }

  /** What was agreed may have changed: then every running year that is known is made anew. */
  public synchronized void followAgreements() {
    reckoner.changedAgreements().ifPresent(revision -> {
      queue.markRunning();
      reckoner.marked(revision);
    });
  }

  /** A new day has come, or the portal was started: running years are made anew as of today. */
  public synchronized void startDay() {
    queue.markNewDay();
    rates.refreshAll();
    workOff();
  }

  private Optional<PairYear> next() {
    var taken = new PairYear[1];
    try {
      return transaction.execute(status -> queue.take().map(waiting -> {
        taken[0] = waiting.pair();
        var unplaced = reckoner.reckon(waiting.pair(), waiting.batch());
        queue.done(waiting.pair(), LocalDate.now(clock), unplaced);
        return waiting.pair();
      }));
    } catch (TransientDataAccessException busy) {
      LOG.info("Recalculation of {} is tried again: {}", taken[0], busy.getMessage());
      return Optional.ofNullable(taken[0]);
    } catch (RuntimeException failure) {
      if (taken[0] == null) {
        throw failure;
      }
      LOG.error("Recalculation of {} failed and is tried again in a minute", taken[0], failure);
      queue.postpone(taken[0]);
      return Optional.of(taken[0]);
    }
  }
}
