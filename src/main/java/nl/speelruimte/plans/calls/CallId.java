package nl.speelruimte.plans.calls;

import java.util.Optional;
import java.util.UUID;

/** The number of a call for plans. */
public record CallId(UUID value) {

  /** The id in an address; empty when it is none. */
  public static Optional<CallId> parse(String text) {
    try {
      return Optional.of(new CallId(UUID.fromString(text)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
