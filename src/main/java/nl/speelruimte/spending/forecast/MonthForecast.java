package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * One service month of a forecast, in exact eurocent.
 *
 * @param claims what was claimed
 * @param expected what the allocations are expected to come to, whatever was claimed; 0 once nothing more is expected
 * @param backlog expected to be delivered, not claimed yet, in a month whose claims were due
 * @param future expected on running allocations in a month whose claims are not due yet
 * @param inflow expected on allocations that are still to come
 */
public record MonthForecast(
    YearMonth month,
    ClaimTotals claims,
    BigDecimal expected,
    BigDecimal backlog,
    BigDecimal future,
    BigDecimal inflow) {

  /** What is still to come in this month. */
  public BigDecimal toCome() {
    return backlog.add(future).add(inflow);
  }

  public BigDecimal delivered() {
    return BigDecimal.valueOf(claims.claimed()).add(toCome());
  }
}
