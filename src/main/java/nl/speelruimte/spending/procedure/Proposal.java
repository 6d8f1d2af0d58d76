package nl.speelruimte.spending.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.speelruimte.kernel.Money;

/**
 * Calculates what is proposed from last year's amount: by the days, indexed, corrected, and rounded once at the end, half up.
 *
 * @param indexPct the index of the year in percents
 * @param roundTo the amount is a whole multiple of it
 */
record Proposal(BigDecimal indexPct, Money roundTo) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** @param correctionPct of the provider, on top of the index; never below -100 */
  Money from(Money last, YearShare share, BigDecimal correctionPct) {
    var exact = BigDecimal.valueOf(last.cents()).multiply(new BigDecimal(share.times()))
        .multiply(HUNDRED.add(indexPct)).movePointLeft(2)
        .multiply(HUNDRED.add(correctionPct)).movePointLeft(2);
    var unit = BigDecimal.valueOf(roundTo.cents());
    return Money.ofCents(exact.divide(unit.multiply(new BigDecimal(share.dividedBy())), 0, RoundingMode.HALF_UP).multiply(unit).longValueExact());
  }
}
