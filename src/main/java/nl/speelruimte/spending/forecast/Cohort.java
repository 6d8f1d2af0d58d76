package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Finished allocations with a known value: ended or stopped at least three months before the cut-off (F5).
 *
 * @param count how many
 * @param valueCent what they allowed
 * @param approvedCent what was approved on them
 * @param started on how many care was reported to have started
 * @param claimed on how many anything was approved
 */
public record Cohort(long count, long valueCent, long approvedCent, long started, long claimed) {

  public static final Cohort EMPTY = new Cohort(0, 0, 0, 0, 0);

  public Cohort plus(Cohort other) {
    return new Cohort(count + other.count, Math.addExact(valueCent, other.valueCent),
        Math.addExact(approvedCent, other.approvedCent), started + other.started, claimed + other.claimed);
  }

  /** The share of the allocated value that was used; may exceed 1; empty when nothing was allocated. */
  public Optional<BigDecimal> rate() {
    return share(approvedCent, valueCent);
  }

  /** The share of the allocations on which anything was approved. */
  public Optional<BigDecimal> countRate() {
    return share(claimed, count);
  }

  /** The share of the allocations on which care started. */
  public Optional<BigDecimal> startRate() {
    return share(started, count);
  }

  private static Optional<BigDecimal> share(long part, long whole) {
    return whole <= 0 ? Optional.empty()
        : Optional.of(Exact.divide(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
  }
}
