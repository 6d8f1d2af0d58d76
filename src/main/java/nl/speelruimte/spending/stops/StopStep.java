package nl.speelruimte.spending.stops;

import java.time.Instant;
import java.time.LocalDate;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a stop.
 *
 * @param documentName of its letter; null without one
 * @param payer on whose word it was taken for the municipality; null for a step of the provider
 * @param figures the figures of the space that show that there is room; null for other steps than lifting
 */
public record StopStep(
    long id,
    StopStatus status,
    @Nullable LocalDate to,
    Instant recordedAt,
    String actor,
    String organisation,
    @Nullable String reason,
    @Nullable String documentName,
    @Nullable Manner payer,
    @Nullable Room figures) {

  /**
   * What a space looked like when its stop was lifted.
   *
   * @param forecast null when too little was known for one
   * @param batch the latest batch the figures rested on
   */
  public record Room(
      Money amount, Money claimed, @Nullable Money forecast, LocalDate asOf, @Nullable Long batch) {

    /** What is left of the space, by the forecast as far as there is one. */
    public Money left() {
      return amount.minus(forecast == null ? claimed : forecast);
    }
  }
}
