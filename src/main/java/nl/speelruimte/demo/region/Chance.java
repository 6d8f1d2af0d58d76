package nl.speelruimte.demo.region;

import java.util.List;
import java.util.SplittableRandom;

/** Repeatable chance: the same names give the same turns. */
final class Chance {

  private static final long SEED = 20_210_101L;
  private final SplittableRandom random;

  private Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  static Chance of(Object... names) {
    var seed = SEED;
    for (var name : names) {
      seed = seed * 1_000_003 + name.toString().hashCode();
    }
    return new Chance(seed);
  }

  boolean holds(double probability) {
    return random.nextDouble() < probability;
  }

  double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  /** A whole number, both ends included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A number of events with this mean. */
  int count(double mean) {
    var limit = Math.exp(-mean);
    var product = random.nextDouble();
    var count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}
