package nl.speelruimte.spending.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.forecast.Cohort;
import nl.speelruimte.spending.forecast.RateLimits;
import nl.speelruimte.spending.forecast.RealisationRates;
import nl.speelruimte.spending.forecast.ReferenceRate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The realisation rates, and what must be recalculated when one of them changes (F5). */
@Component
class RateBook {

  private final RateStore store;
  private final RecalculationQueue queue;
  private final Clock clock;
  private final TransactionTemplate transaction;

  RateBook(RateStore store, RecalculationQueue queue, Clock clock, PlatformTransactionManager transactions) {
    this.store = store;
    this.queue = queue;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
  }

  /** The rates that hold for a provider, as they were last brought up to date. */
  RealisationRates of(ProviderId provider) {
    return new RealisationRates(store.kept(provider), store.references(), RateLimits.STANDARD);
  }

  /** Brings the kept rates of a provider up to date and marks what rests on them when they changed. */
  void refresh(ProviderId provider) {
    if (!changed(provider).isEmpty()) {
      transaction.executeWithoutResult(_ -> keep(provider));
    }
  }

  /** After a start, and every new day. */
  void refreshAll() {
    store.providers().forEach(this::refresh);
  }

  /**
   * Rates and marks in one transaction: whoever sees a mark sees the rates it is for, and nobody clears a mark with
   * figures at the old ones. The references of the categories are held first, in order, so that two providers of one
   * category do not each leave the other out of the region.
   */
  private void keep(ProviderId provider) {
    var held = new TreeMap<String, ReferenceRate>();
    changed(provider).keySet().forEach(category -> held.put(category, store.hold(category)));
    var changed = changed(provider);
    changed.keySet().retainAll(held.keySet());
    var moved = new ArrayList<String>();
    changed.forEach((category, cohort) -> {
      store.write(provider, category, cohort);
      var reference = ReferenceRate.of(category, store.cohorts(category), RateLimits.STANDARD);
      store.write(reference);
      if (!reference.looksLike(held.get(category), RateLimits.STANDARD)) {
        moved.add(category);
      }
    });
    if (!changed.isEmpty()) {
      queue.markRates(provider, moved);
    }
  }

  /** What is finished now, of the categories in which that is something else than was kept. */
  private SortedMap<String, Cohort> changed(ProviderId provider) {
    var fresh = store.counted(provider, LocalDate.now(clock));
    var kept = store.kept(provider);
    var changed = new TreeMap<String, Cohort>();
    kept.keySet().forEach(category -> changed.put(category, Cohort.EMPTY));
    changed.putAll(fresh);
    changed.entrySet().removeIf(each -> each.getValue().equals(kept.getOrDefault(each.getKey(), Cohort.EMPTY)));
    return changed;
  }
}
