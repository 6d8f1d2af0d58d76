package nl.speelruimte.spending;

import java.util.Optional;
import java.util.UUID;

/** A spending space. */
public record SpaceId(UUID value) {

  /** Reads an id from an address; empty when it is none. */
  public static Optional<SpaceId> parse(String text) {
    try {
      return Optional.of(new SpaceId(UUID.fromString(text)));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
