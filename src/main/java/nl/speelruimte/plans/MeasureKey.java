package nl.speelruimte.plans;

import java.util.UUID;

/** A measure through all versions of its plan; judgements, remarks and actions point at it. */
public record MeasureKey(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
