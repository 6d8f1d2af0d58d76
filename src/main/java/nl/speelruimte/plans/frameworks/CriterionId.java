package nl.speelruimte.plans.frameworks;

import java.util.UUID;

/** The number of a criterion in one version; a judgement points at it. */
public record CriterionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
