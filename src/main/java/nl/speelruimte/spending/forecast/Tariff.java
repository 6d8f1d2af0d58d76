package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A price that holds on a day.
 *
 * @param amountCent eurocent per unit
 * @param unit the unit it is per; an hour for minutes that are priced by the hour
 */
public record Tariff(long amountCent, String unit) {

  private static final long MINUTES = 60;

  /** The worth of a volume in eurocent; empty when the units cannot be compared. */
  Optional<BigDecimal> worth(BigDecimal amount, String volumeUnit) {
    var price = amount.multiply(BigDecimal.valueOf(amountCent));
    if (unit.equals(volumeUnit)) {
      return Optional.of(price);
    }
    if (unit.equals(Volume.HOUR) && volumeUnit.equals(Volume.MINUTE)) {
      return Optional.of(Exact.share(price, 1, MINUTES));
    }
    if (unit.equals(Volume.MINUTE) && volumeUnit.equals(Volume.HOUR)) {
      return Optional.of(Exact.share(price, MINUTES, 1));
    }
    return Optional.empty();
  }
}
