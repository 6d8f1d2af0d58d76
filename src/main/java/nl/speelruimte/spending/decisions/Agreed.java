package nl.speelruimte.spending.decisions;

import java.time.Instant;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody agreed to what is booked on a space.
 *
 * @param municipality the municipality that pays; null for the provider
 * @param by who agreed, as the trail names them
 */
public record Agreed(
    @Nullable MunicipalityId municipality, Manner manner, String by, String organisation, Instant at) {

  /** How it is known that a party agreed. */
  public enum Manner {
    /** Here, by somebody of the party. */
    PORTAL,
    /** In the written change that goes with it. */
    DOCUMENT,
    /** By the bureau, which the municipality has mandated. */
    MANDATE
  }

  boolean isProvider() {
    return municipality == null;
  }
}
