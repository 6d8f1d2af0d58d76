package nl.speelruimte.spending.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.figures.RecalculationQueue.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Take waiting pairs off the queue and make their figures, a few pairs in one transaction and a few transactions at
 * once. Whoever holds the row of a pair has it to itself: no fact of the pair is published meanwhile.
 */
@Component
class FigureHands {

  private static final Logger LOG = LoggerFactory.getLogger(FigureHands.class);
  private static final int HANDS = 2;
  /** Few enough to keep nobody waiting who adjusts one of their spaces. */
  private static final int AT_ONCE = 8;

  private final RecalculationQueue queue;
  private final PairReckoner reckoner;
  private final Clock clock;
  private final TransactionTemplate transaction;

  FigureHands(RecalculationQueue queue, PairReckoner reckoner, Clock clock, PlatformTransactionManager transactions) {
    this.queue = queue;
    this.reckoner = reckoner;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
  }

  /** Places what is known of these pairs, so that the rates that follow from it are there before their figures. */
  void place(List<PairYear> pairs) {
    var rest = new ArrayList<>(pairs);
    atOnce(() -> {
      var mine = few(rest);
      placed(mine);
      return !mine.isEmpty();
    });
  }

  /** Makes the figures of everything that waits and nobody else is at; the providers of what waits no longer. */
  Set<ProviderId> reckon() {
    var providers = new ConcurrentSkipListSet<Integer>();
    atOnce(() -> {
      var done = next();
      done.forEach(pair -> providers.add(pair.provider().value()));
      return !done.isEmpty();
    });
    return Set.copyOf(providers.stream().map(ProviderId::new).toList());
  }

  /** Each hand works as of the same moment, until there is nothing left for it. */
  private void atOnce(BooleanSupplier step) {
    var now = clock.instant();
    try (var hands = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("figures-", 1).factory())) {
      var work = IntStream.range(0, HANDS).mapToObj(_ -> hands.submit(() -> PortalClock.at(now, () -> {
        var steps = 0;
        while (step.getAsBoolean()) {
          steps++;
        }
        return steps;
      }))).toList();
      for (var done : work) {
        done.get();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  private static List<PairYear> few(List<PairYear> rest) {
    synchronized (rest) {
      var some = rest.subList(0, Math.min(AT_ONCE, rest.size()));
      var mine = List.copyOf(some);
      some.clear();
      return mine;
    }
  }

  /** What goes wrong here goes wrong again, and is dealt with, when the figures of the pair are made. */
  private void placed(List<PairYear> mine) {
    try {
      transaction.executeWithoutResult(_ -> mine.forEach(pair ->
          queue.take(pair).ifPresent(reckoner::place)));
    } catch (RuntimeException failure) {
      LOG.info("The facts of {} are placed with the figures: {}", mine, failure.getMessage());
      reckoner.forget();
    }
  }

  /** Takes a few pairs; those that wait no longer, because they are done or put off. */
  private List<PairYear> next() {
    var taken = new ArrayList<Waiting>();
    try {
      transaction.executeWithoutResult(_ -> {
        taken.addAll(queue.take(AT_ONCE));
        taken.forEach(this::reckon);
      });
      return taken.stream().map(Waiting::pair).toList();
    } catch (RuntimeException failure) {
      if (taken.isEmpty()) {
        throw failure;
      }
      LOG.info("Recalculation goes on one by one: {}", failure.getMessage());
      return taken.stream().map(Waiting::pair).filter(this::alone).toList();
    }
  }

  private boolean alone(PairYear pair) {
    try {
      return Boolean.TRUE.equals(transaction.execute(_ -> {
        var taken = queue.take(pair);
        taken.ifPresent(this::reckon);
        return taken.isPresent();
      }));
    } catch (TransientDataAccessException busy) {
      LOG.info("Recalculation of {} is tried again: {}", pair, busy.getMessage());
      return false;
    } catch (RuntimeException failure) {
      LOG.error("Recalculation of {} failed and is tried again in a minute", pair, failure);
      return postponed(pair);
    }
  }

  private boolean postponed(PairYear pair) {
    try {
      queue.postpone(pair);
      return true;
    } catch (RuntimeException busy) {
      LOG.info("Recalculation of {} could not be put off: {}", pair, busy.getMessage());
      return false;
    }
  }

  private void reckon(Waiting waiting) {
    var unplaced = reckoner.reckon(waiting);
    queue.done(waiting.pair(), LocalDate.now(clock), unplaced);
  }
}
