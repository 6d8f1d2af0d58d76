package nl.speelruimte.plans;

import java.util.Optional;
import java.util.UUID;

/** The number of an efficiency plan. */
public record PlanId(UUID value) {

  /** The id in an address; empty when it is none. */
  public static Optional<PlanId> parse(String text) {
    try {
      return Optional.of(new PlanId(UUID.fromString(text)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
