package nl.speelruimte.improvement;

import java.util.Optional;
import java.util.UUID;

/** The number of an improvement action. */
public record ActionId(UUID value) {

  /** The id in an address; empty when it is none. */
  public static Optional<ActionId> parse(String text) {
    try {
      return Optional.of(new ActionId(UUID.fromString(text)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
