package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.util.Collection;

/** Percentiles by nearest rank: always a value that really occurred. */
public final class Percentiles {

  private Percentiles() {}

  /** The value below which that percentage lies; the collection must not be empty. */
  public static BigDecimal nearestRank(Collection<BigDecimal> values, int percentage) {
    var sorted = values.stream().sorted().toList();
    var rank = Math.ceilDiv(percentage * sorted.size(), 100);
    return sorted.get(Math.max(rank, 1) - 1);
  }
}
