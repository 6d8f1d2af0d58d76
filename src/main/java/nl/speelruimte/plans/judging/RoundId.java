package nl.speelruimte.plans.judging;

import java.util.Optional;
import java.util.UUID;

/** The number of a round of judging. */
public record RoundId(UUID value) {

  /** The id in an address; empty when it is none. */
  public static Optional<RoundId> parse(String text) {
    try {
      return Optional.of(new RoundId(UUID.fromString(text)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
