package nl.speelruimte.spending;

import java.time.YearMonth;
import nl.speelruimte.kernel.Money;

/**
 * One service month of a space.
 *
 * @param backlog expected, in a month whose claims were due
 * @param future expected on running allocations
 * @param low what the month comes to at the lower end of the forecast's range
 */
public record SpaceMonth(
    YearMonth month,
    Money approved,
    Money pending,
    Money rejected,
    Money backlog,
    Money future,
    Money inflow,
    Money low,
    Money high) {

  public Money claimed() {
    return approved.plus(pending);
  }

  /** Claimed and still expected together. */
  public Money delivered() {
    return claimed().plus(backlog).plus(future).plus(inflow);
  }
}
