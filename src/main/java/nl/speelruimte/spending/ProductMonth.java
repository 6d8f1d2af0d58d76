package nl.speelruimte.spending;

import java.time.YearMonth;
import nl.speelruimte.kernel.Money;

/** What was claimed on a space for one product in one service month. */
public record ProductMonth(
    String category, String product, YearMonth month, Money approved, Money pending, Money rejected, int lines) {

  public Money claimed() {
    return approved.plus(pending);
  }
}
