package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.util.Map;

/** Which realisation rate holds for a category of one provider: its own, else the region's, else 1 (F5). */
public final class RealisationRates {

  private final Map<String, Cohort> own;
  private final Map<String, ReferenceRate> region;
  private final RateLimits limits;

  public RealisationRates(Map<String, Cohort> own, Map<String, ReferenceRate> region, RateLimits limits) {
    this.own = Map.copyOf(own);
    this.region = Map.copyOf(region);
    this.limits = limits;
  }

  public AppliedRate of(String category) {
    var cohort = own.getOrDefault(category, Cohort.EMPTY);
    if (cohort.count() >= limits.cohort() && cohort.rate().isPresent()) {
      return ranged(category, cohort.rate().get(), RateSource.PROVIDER, cohort.count());
    }
    var reference = region.get(category);
    if (reference != null && reference.count() >= limits.cohort()) {
      return ranged(category, reference.rate(), RateSource.REGION, reference.count());
    }
    return ranged(category, BigDecimal.ONE, RateSource.NONE, 0);
  }

  /** Without enough peers the rate itself is its range. */
  private AppliedRate ranged(String category, BigDecimal rate, RateSource source, long count) {
    var reference = region.get(category);
    if (reference == null || reference.low() == null || reference.high() == null) {
      return new AppliedRate(rate, rate, rate, source, count);
    }
    return new AppliedRate(rate, reference.low(), reference.high(), source, count);
  }
}
