package nl.speelruimte.spending.procedure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.speelruimte.kernel.Money;

/**
 * How the amounts of a year are calculated.
 *
 * @param roundTo the amounts are whole multiples of it
 * @param leftOut how many spaces of last year have no contract in this one
 * @param corrections for a provider of its own, as far as the viewer may know
 */
public record CalculationRules(int year, BigDecimal indexPct, Money roundTo, int leftOut, Instant preparedAt,
    String preparedBy, List<Correction> corrections) {

  /** A percentage of one provider on top of the index. */
  public record Correction(String provider, BigDecimal pct, String reason) {}
}
