package nl.speelruimte.spending.procedure;

import java.util.Optional;
import java.util.UUID;

/** What is intended for one provider at one municipality in a year that is being prepared. */
public record IntendedId(UUID value) {

  /** Reads an id from an address; empty when it is none. */
  public static Optional<IntendedId> parse(String text) {
    try {
      return Optional.of(new IntendedId(UUID.fromString(text)));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
