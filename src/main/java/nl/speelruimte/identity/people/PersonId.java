package nl.speelruimte.identity.people;

import java.util.Optional;
import java.util.UUID;

/** The id of a person with an account. */
public record PersonId(UUID value) {

  /** @return empty for what is no id */
  public static Optional<PersonId> parse(String text) {
    try {
      return Optional.of(new PersonId(UUID.fromString(text)));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
