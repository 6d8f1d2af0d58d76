package nl.speelruimte.plans.frameworks;

import java.util.UUID;

/** The number of a framework through all of its versions. */
public record FrameworkId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
