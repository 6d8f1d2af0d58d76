package nl.speelruimte.audit.seal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Gatherers;
import nl.speelruimte.audit.seal.SealStore.Unsealed;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a seal on each day that is over, also on those on which the portal was off; of two portals one does. */
@Component
public class TrailSealer {

  private static final Logger LOG = LoggerFactory.getLogger(TrailSealer.class);
  private static final int AT_ONCE = 1_000;
  private final SealStore store;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TrailSealer(SealStore store, PlatformTransactionManager transactions, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
  }

  /**
   * Seals what was recorded up to yesterday, a seal for each day with events and one for yesterday in any case. What was
   * committed after the seal of its day comes under the next one.
   */
  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
  public void sealClosedDays() {
    var made = transaction.execute(_ -> {
      store.hold();
      return seal(LocalDate.now(clock).minusDays(1));
    });
    if (!made.isEmpty()) {
      LOG.info("The trail is sealed up to {}: {}", made.getLast().day(), made.getLast().hash());
    }
  }

  private List<SealRow> seal(LocalDate yesterday) {
    var last = store.last();
    if (last.isPresent() && !last.get().day().isBefore(yesterday)) {
      return List.of();
    }
    var first = last.map(seal -> seal.day().plusDays(1)).orElse(LocalDate.MIN);
    var days = new TreeMap<LocalDate, List<Unsealed>>();
    days.put(yesterday, new ArrayList<>());
    for (var event : store.unsealed(endOf(yesterday))) {
      var day = dayOf(event.recordedAt());
      days.computeIfAbsent(day.isBefore(first) ? first : day, _ -> new ArrayList<>()).add(event);
    }
    var previous = last.map(SealRow::hash).orElse(EventText.NOTHING);
    var made = new ArrayList<SealRow>();
    for (var day : days.entrySet()) {
      var seal = seal(day.getKey(), day.getValue(), previous);
      made.add(seal);
      previous = seal.hash();
    }
    return made;
  }

  private SealRow seal(LocalDate day, List<Unsealed> events, String previous) {
    events.sort(Comparator.comparingLong(Unsealed::id));
    var hash = new SealHash(previous, day, events.size());
    events.forEach(event -> hash.event(event.id(), event.hash()));
    var seal = new SealRow(day, clock.instant(), events.size(), previous, hash.hash());
    store.add(seal);
    events.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> store.hold(day, some));
    return seal;
  }

  static LocalDate dayOf(LocalDateTime recordedAt) {
    return Moments.of(recordedAt).atZone(PortalClock.ZONE).toLocalDate();
  }

  /** The moment at which a day in Amsterdam is over, as the database keeps moments. */
  static LocalDateTime endOf(LocalDate day) {
    return Moments.startOf(day.plusDays(1));
  }
}
