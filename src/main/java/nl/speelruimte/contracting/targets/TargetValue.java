package nl.speelruimte.contracting.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached in a quarter or over a year.
 *
 * @param quarter 1 to 4; null for the year as a whole
 */
public record TargetValue(int year, @Nullable Integer quarter, BigDecimal value) implements Comparable<TargetValue> {

  private static final Comparator<TargetValue> ORDER = Comparator.comparing(TargetValue::last)
      .thenComparing(value -> value.quarter == null);

  /** The days it is about. */
  public Period period() {
    return quarter == null ? Period.ofYear(year) : new Quarter(year, quarter).period();
  }

  /** By the day on which it is due; a year comes after its last quarter. */
  @Override
  public int compareTo(TargetValue other) {
    return ORDER.compare(this, other);
  }

  boolean isOfSamePeriod(TargetValue other) {
    return period().equals(other.period());
  }

  private LocalDate last() {
    return period().to();
  }
}
