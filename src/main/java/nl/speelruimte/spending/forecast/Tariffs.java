package nl.speelruimte.spending.forecast;

import java.time.LocalDate;
import java.util.Optional;

/** The agreed tariffs of the product of one allocation. */
@FunctionalInterface
public interface Tariffs {

  /** Nothing was agreed. */
  Tariffs NONE = day -> Optional.empty();

  /** The tariff that holds on a day. */
  Optional<Tariff> on(LocalDate day);
}
