package nl.speelruimte.plans.changes;

/** What somebody else did with a plan since one looked at it last. */
public enum Unseen {
  /** A later version can be read. */
  VERSION,
  /** It took a step. */
  STEP
}
