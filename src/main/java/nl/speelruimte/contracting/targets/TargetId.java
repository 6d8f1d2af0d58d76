package nl.speelruimte.contracting.targets;

import java.util.Optional;
import java.util.UUID;

/** A target. */
public record TargetId(UUID value) {

  /** Reads an id from an address; empty when it is none. */
  public static Optional<TargetId> parse(String text) {
    try {
      return Optional.of(new TargetId(UUID.fromString(text)));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
