package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a category is realised in the whole region, in whole percents: a change too small to see moves no forecast.
 *
 * @param count finished allocations it rests on
 * @param ratePct realisation of all of them together
 * @param lowPct the peers' 25th percentile; null when fewer peers than may be shown
 * @param highPct the peers' 75th percentile; null when fewer peers than may be shown
 */
public record ReferenceRate(
    String category, long count, int ratePct, @Nullable Integer lowPct, @Nullable Integer highPct) {

  /**
   * The reference rate of a category over the cohorts of its providers.
   *
   * @param limits how large a cohort must be to count as a peer, and how many peers there must be
   */
  public static ReferenceRate of(String category, Collection<Cohort> cohorts, RateLimits limits) {
    var all = cohorts.stream().reduce(Cohort.EMPTY, Cohort::plus);
    var peers = cohorts.stream().filter(cohort -> cohort.count() >= limits.cohort())
        .flatMap(cohort -> cohort.rate().stream()).toList();
    var enough = peers.size() >= limits.peers();
    return new ReferenceRate(category, all.count(), all.rate().map(ReferenceRate::percent).orElse(100),
        enough ? percentile(peers, 25) : null, enough ? percentile(peers, 75) : null);
  }

  private static Integer percentile(List<BigDecimal> rates, int percentage) {
    return percent(Percentiles.nearestRank(rates, percentage));
  }

  private static int percent(BigDecimal rate) {
    return rate.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
