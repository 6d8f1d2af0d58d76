package nl.speelruimte.escalation;

import java.util.Optional;
import java.util.UUID;

/** The number of an escalation. */
public record EscalationId(UUID value) {

  /** The id in an address; empty when it is none. */
  public static Optional<EscalationId> parse(String text) {
    return parsed(text).map(EscalationId::new);
  }

  static Optional<UUID> parsed(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
