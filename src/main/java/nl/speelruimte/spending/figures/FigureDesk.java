package nl.speelruimte.spending.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.ProviderId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works off what waits to be recalculated: first the facts, then the rates that follow from them, then the figures. */
@Component
@EnableConfigurationProperties(SpendingSettings.class)
public class FigureDesk {

  private final RecalculationQueue queue;
  private final FigureHands hands;
  private final PairReckoner reckoner;
  private final RateBook rates;
  private final Clock clock;

  FigureDesk(RecalculationQueue queue, FigureHands hands, PairReckoner reckoner, RateBook rates, Clock clock) {
    this.queue = queue;
    this.hands = hands;
    this.reckoner = reckoner;
    this.rates = rates;
    this.clock = clock;
  }

  /**
   * Recalculates until nothing waits, or until all that waits is in other hands: another instance, or somebody who
   * adjusts a space. Facts that came in between placing and reckoning may change a rate again: then what rests on it
   * waits, and another round follows.
   */
  public synchronized void workOff() {
    rates.refresh(Set.of());
    var waiting = queue.waiting();
    while (!waiting.isEmpty() && round(waiting)) {
      waiting = queue.waiting();
    }
  }

  /** Whether anything came of it. */
  private boolean round(List<PairYear> waiting) {
    hands.place(waiting);
    rates.refresh(providers(waiting));
    var done = hands.reckon();
    rates.refresh(done);
    reckoner.forget();
    return !done.isEmpty();
  }

  private static Set<ProviderId> providers(List<PairYear> pairs) {
    return pairs.stream().map(PairYear::provider).collect(Collectors.toSet());
  }

  /** Keeps everybody else out of a pair until the transaction of the caller ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(PairYear pair) {
    queue.mark(pair, null);
  }

  /** The same for several pairs at once, in the order in which everybody takes them. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(List<PairYear> pairs) {
    queue.markAll(pairs, null);
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
    var unplaced = reckoner.reckon(pair);
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
}
