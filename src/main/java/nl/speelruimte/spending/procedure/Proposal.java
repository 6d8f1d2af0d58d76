package nl.speelruimte.spending.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.speelruimte.kernel.Money;

/**
 * Calculates what is proposed from last year's amount: indexed, corrected, and rounded once at the end, half up.
 *
 * @param indexPct the index of the year in percents
 * @param roundTo the amount is a whole multiple of it
 */
record Proposal(BigDecimal indexPct, Money roundTo) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** @param correctionPct of the provider, on top of the index; never below -100 */
  Money from(Money last, BigDecimal correctionPct) {
    var exact = BigDecimal.valueOf(last.cents())
        .multiply(HUNDRED.add(indexPct)).movePointLeft(2)
        .multiply(HUNDRED.add(correctionPct)).movePointLeft(2);
    var unit = BigDecimal.valueOf(roundTo.cents());
    return Money.ofCents(exact.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit).longValueExact());
  }
}
