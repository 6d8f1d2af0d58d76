package nl.speelruimte.plans.templates;

import java.util.Optional;
import java.util.UUID;

/** A template of a plan. */
public record TemplateId(UUID value) {

  /** The id in an address or a choice; empty when it is none. */
  public static Optional<TemplateId> parse(String text) {
    try {
      return Optional.of(new TemplateId(UUID.fromString(text)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
