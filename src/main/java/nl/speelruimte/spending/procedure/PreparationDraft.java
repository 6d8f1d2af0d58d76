package nl.speelruimte.spending.procedure;

import java.math.BigDecimal;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * How a year is to be prepared from the one before.
 *
 * @param provider the one to prepare; null for all
 * @param municipality the one to prepare; null for all
 */
public record PreparationDraft(int year, @Nullable BigDecimal indexPct, @Nullable Money roundTo,
    @Nullable ProviderId provider, @Nullable MunicipalityId municipality) {

  private static final BigDecimal MOST = BigDecimal.valueOf(50);
  private static final int DECIMALS = 3;

  Proposal proposal() {
    return new Proposal(percentage("indexPct", indexPct), roundTo());
  }

  /** @throws RuleBroken when it is no percentage one may mean */
  static BigDecimal percentage(String field, @Nullable BigDecimal pct) {
    if (pct == null || pct.abs().compareTo(MOST) > 0 || pct.stripTrailingZeros().scale() > DECIMALS) {
      throw RuleBroken.at(field, "spending.procedure.rule.percentage", MOST.intValueExact());
    }
    return pct;
  }

  @Override
  public Money roundTo() {
    if (roundTo == null || roundTo.cents() <= 0) {
      throw RuleBroken.at("roundTo", "spending.procedure.rule.round-to");
    }
    return roundTo;
  }
}
