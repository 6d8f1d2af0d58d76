package nl.speelruimte.spending.tight;

/** What can be decided after the consultation. */
public enum TightMeasure {
  /** The space is raised or lowered, by an adjustment of its own. */
  ADJUST,
  /** The parties do something about it together. */
  JOINT,
  /** No new clients for the time being, by an intake stop of its own. */
  INTAKE_STOP,
  /** Nothing needs to be done. */
  NOTHING
}
