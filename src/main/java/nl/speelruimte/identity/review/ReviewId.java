package nl.speelruimte.identity.review;

import java.util.Optional;
import java.util.UUID;

/** The id of a round. */
public record ReviewId(UUID value) {

  /** @return empty for what is no id */
  public static Optional<ReviewId> parse(String text) {
    try {
      return Optional.of(new ReviewId(UUID.fromString(text)));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
