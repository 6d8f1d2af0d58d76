package nl.speelruimte.spending.decisions;

/** Where a space is in the yearly procedure. */
public enum SpaceStatus {
  /** Intended, not told yet. */
  PROPOSED,
  /** Told to the provider, who may respond. */
  ANNOUNCED,
  /** The amount was decided. */
  DECIDED,
  /** The joint arrangements are made. */
  JOINT_PLAN,
  /** The year runs. */
  ACTIVE,
  /** Used up. */
  EXHAUSTED,
  /** The year is over. */
  CLOSED
}
