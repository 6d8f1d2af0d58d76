package nl.speelruimte.spending.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The agreed tariffs of the product of one allocation. */
@FunctionalInterface
public interface Tariffs {

  /** Nothing was agreed. */
  Tariffs NONE = day -> Optional.empty();

  /** The tariff that holds on a day. */
  Optional<Tariff> on(LocalDate day);

  /** The worth in eurocent of a volume in its unit at the tariff of a day; a volume in eurocent needs none. */
  default Optional<BigDecimal> worth(BigDecimal amount, String unit, LocalDate day) {
    return unit.equals(Volume.EUROCENT) ? Optional.of(amount) : on(day).flatMap(tariff -> tariff.worth(amount, unit));
  }
}
