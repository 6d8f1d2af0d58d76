package nl.speelruimte.plans.frameworks;

/** Where a criterion goes in the order. */
public enum Direction {
  UP,
  DOWN
}
