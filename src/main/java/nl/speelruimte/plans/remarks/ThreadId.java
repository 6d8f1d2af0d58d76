package nl.speelruimte.plans.remarks;

import java.util.UUID;

/** The number of a thread, of both sides or private. */
public record ThreadId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
