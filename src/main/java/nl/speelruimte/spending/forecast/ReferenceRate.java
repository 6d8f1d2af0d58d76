package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a category is realised in the whole region, as exact shares.
 *
 * @param count finished allocations it rests on
 * @param rate realisation of all of them together
 * @param low the peers' 25th percentile; null when fewer peers than may be shown
 * @param high the peers' 75th percentile; null when fewer peers than may be shown
 */
public record ReferenceRate(
    String category, long count, BigDecimal rate, @Nullable BigDecimal low, @Nullable BigDecimal high) {

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
    return new ReferenceRate(category, all.count(), all.rate().orElse(BigDecimal.ONE),
        enough ? Percentiles.nearestRank(peers, 25) : null, enough ? Percentiles.nearestRank(peers, 75) : null);
  }

  /**
   * Whether the difference is too small to see: the same whole percents, and enough allocations for either or neither.
   *
   * @param limits from how many allocations on the rate is used
   */
  public boolean looksLike(ReferenceRate other, RateLimits limits) {
    return percents().equals(other.percents())
        && (count >= limits.cohort()) == (other.count >= limits.cohort());
  }

  private List<String> percents() {
    return Stream.of(rate, low, high).map(ReferenceRate::percent).toList();
  }

  private static String percent(@Nullable BigDecimal share) {
    return share == null ? "" : share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
  }
}
