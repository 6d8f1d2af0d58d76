package nl.speelruimte.plans.frameworks;

import java.util.Optional;
import java.util.UUID;

/** The number of a version of a framework: what a call, a round and a judgement point at. */
public record FrameworkVersionId(UUID value) {

  /** The id in an address; empty when it is none. */
  public static Optional<FrameworkVersionId> parse(String text) {
    try {
      return Optional.of(new FrameworkVersionId(UUID.fromString(text)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
