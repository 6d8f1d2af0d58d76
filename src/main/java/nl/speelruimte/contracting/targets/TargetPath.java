package nl.speelruimte.contracting.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path on which a target is expected to be reached: from the baseline on the first day to the goal on the last, linear
 * in time (formula F13).
 *
 * @param baseline null when it was not measured yet; then there is no path
 * @param values what was agreed per quarter and year, in order; the last one is the goal
 */
public record TargetPath(@Nullable BigDecimal baseline, LocalDate start, LocalDate due, List<TargetValue> values) {

  private static final int DECIMALS = 4;

  public TargetPath {
    values = values.stream().sorted().toList();
  }

  /** What is to be reached in the end; empty when no value was agreed. */
  public Optional<BigDecimal> goal() {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast().value());
  }

  /** What is expected on a day; the baseline before the start and the goal after the end. */
  public Optional<BigDecimal> expected(LocalDate day) {
    if (baseline == null || values.isEmpty()) {
      return Optional.empty();
    }
    var whole = ChronoUnit.DAYS.between(start, due);
    var done = Math.clamp(ChronoUnit.DAYS.between(start, day), 0, whole);
    var goal = values.getLast().value();
    return Optional.of(baseline.add(goal.subtract(baseline).multiply(BigDecimal.valueOf(done))
        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)));
  }
}
