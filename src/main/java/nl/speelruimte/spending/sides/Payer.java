package nl.speelruimte.spending.sides;

import java.time.LocalDate;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import org.jspecify.annotations.Nullable;

/**
 * On whose word a step is taken for the municipality that pays.
 *
 * @param manner {@code PORTAL} for the municipality itself, {@code MANDATE} for the bureau
 * @param mandatedFrom since when the mandate holds; null for the municipality itself
 * @param mandate the decision it was given with; null for the municipality itself
 */
public record Payer(Manner manner, @Nullable LocalDate mandatedFrom, @Nullable String mandate) {

  static final Payer ITSELF = new Payer(Manner.PORTAL, null, null);

  static Payer mandated(LocalDate from, String mandate) {
    return new Payer(Manner.MANDATE, from, mandate);
  }
}
