package nl.speelruimte.plans.judging.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelruimte.plans.frameworks.CriterionScale;

/** What the judgements of a round add up to; knows nothing but numbers. */
public final class Scoring {

  /** From here on a difference is talked about. */
  public static final int SPREAD_TO_DISCUSS = 2;
  private static final int NO = 0;
  private static final int DECIMALS = 2;

  private Scoring() {}

  /** The sum of weight times score, divided by the sum of the weights, in two decimals; empty without scores. */
  public static Optional<BigDecimal> weighted(List<Weighted> scores) {
    var weights = scores.stream().map(Weighted::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (weights.signum() == 0) {
      return Optional.empty();
    }
    var sum = scores.stream().map(each -> each.weight.multiply(BigDecimal.valueOf(each.score)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(sum.divide(weights, DECIMALS, RoundingMode.HALF_UP));
  }

  /** The one in the middle, of an even number the lower of the two: a value that somebody gave. */
  public static OptionalInt lowerMedian(Collection<Integer> given) {
    var sorted = given.stream().mapToInt(Integer::intValue).sorted().toArray();
    return sorted.length == 0 ? OptionalInt.empty() : OptionalInt.of(sorted[(sorted.length - 1) / 2]);
  }

  /** The highest less the lowest. */
  public static int spread(Collection<Integer> given) {
    var all = given.stream().mapToInt(Integer::intValue).summaryStatistics();
    return all.getCount() == 0 ? 0 : all.getMax() - all.getMin();
  }

  /** @param given scores; or for yes or no 1 and 0 */
  public static Difference difference(CriterionScale scale, boolean knockOut, Collection<Integer> given) {
    if (given.isEmpty()) {
      return Difference.NONE_GIVEN;
    }
    return switch (scale) {
      case SCALE_5 -> spread(given) >= SPREAD_TO_DISCUSS ? Difference.TO_DISCUSS : Difference.AGREED;
      case YES_NO -> {
        if (knockOut && given.contains(NO)) {
          yield Difference.KNOCK_OUT;
        }
        yield spread(given) > 0 ? Difference.TO_DISCUSS : Difference.AGREED;
      }
    };
  }

  /** A score with how heavily it counts. */
  public record Weighted(BigDecimal weight, int score) {}
}
