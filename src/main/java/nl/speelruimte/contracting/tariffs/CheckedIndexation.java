package nl.speelruimte.contracting.tariffs;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.speelruimte.contracting.tariffs.IndexationDraft.Selection;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;

/**
 * An indexation in which nothing is missing.
 *
 * @param factor by which each amount is multiplied, exact
 */
record CheckedIndexation(BigDecimal percentage, BigDecimal factor, LocalDate startsOn, Selection selection) {

  private static final BigDecimal MOST = new BigDecimal("25");
  private static final int DECIMALS = 2;

  static CheckedIndexation of(IndexationDraft draft) {
    var percentage = Given.required("percentage", draft.percentage());
    if (percentage.signum() == 0 || percentage.abs().compareTo(MOST) > 0) {
      throw RuleBroken.at("percentage", "contracting.rule.percentage-between", MOST.negate().toPlainString(),
          MOST.toPlainString());
    }
    if (percentage.stripTrailingZeros().scale() > DECIMALS) {
      throw RuleBroken.at("percentage", "contracting.rule.percentage-decimals", DECIMALS);
    }
    return new CheckedIndexation(percentage, BigDecimal.ONE.add(percentage.movePointLeft(2)),
        Given.required("startsOn", draft.startsOn()), draft.selection());
  }

  /** HALF_UP to the eurocent. */
  Money after(Money before) {
    return Money.rounded(BigDecimal.valueOf(before.cents()).multiply(factor));
  }
}
