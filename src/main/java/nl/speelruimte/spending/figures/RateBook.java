package nl.speelruimte.spending.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.forecast.Cohort;
import nl.speelruimte.spending.forecast.RateLimits;
import nl.speelruimte.spending.forecast.RealisationRates;
import nl.speelruimte.spending.forecast.ReferenceRate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The realisation rates, and what must be recalculated when one of them changes (F5). */
@Component
class RateBook {

  private static final Logger LOG = LoggerFactory.getLogger(RateBook.class);

  private final RateStore store;
  private final RecalculationQueue queue;
  private final RateLimits limits;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final Set<ProviderId> failed = ConcurrentHashMap.newKeySet();

  RateBook(RateStore store, RecalculationQueue queue, SpendingSettings settings, Clock clock,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.queue = queue;
    this.limits = settings.rates();
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
  }

  /** The rates that hold for a provider, as they were last brought up to date. */
  RealisationRates of(ProviderId provider) {
    return new RealisationRates(store.kept(provider), store.references(), limits);
  }

  /**
   * Brings the kept rates of these providers up to date and marks what rests on them when they changed. A provider
   * whose rates cannot be made keeps the old ones, keeps nobody else waiting, and is tried again the next time.
   */
  void refresh(Collection<ProviderId> providers) {
    var all = new HashSet<>(providers);
    all.addAll(failed);
    all.forEach(provider -> {
      try {
        refresh(provider);
        failed.remove(provider);
      } catch (RuntimeException failure) {
        LOG.error("The rates of provider {} could not be made and are tried again", provider, failure);
        failed.add(provider);
      }
    });
  }

  /** After a start, and every new day. */
  void refreshAll() {
    refresh(store.providers());
  }

  private void refresh(ProviderId provider) {
    if (!changed(provider).isEmpty()) {
      transaction.executeWithoutResult(_ -> keep(provider));
    }
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
      var reference = ReferenceRate.of(category, store.cohorts(category), limits);
      store.write(reference);
      if (!reference.looksLike(held.get(category), limits)) {
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
