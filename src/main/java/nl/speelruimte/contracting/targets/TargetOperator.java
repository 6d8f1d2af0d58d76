package nl.speelruimte.contracting.targets;

/** In which direction a target is reached. */
public enum TargetOperator {
  /** At most. */
  LE,
  /** At least. */
  GE,
  /** Exactly. */
  EQ
}
