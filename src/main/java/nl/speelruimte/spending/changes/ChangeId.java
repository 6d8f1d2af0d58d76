package nl.speelruimte.spending.changes;

import java.util.UUID;

/** A change of one or two spaces that was proposed. */
public record ChangeId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
