package nl.speelruimte.identity.review;

/** What was said of a role. */
public enum ReviewOutcome {
  /** Still needed. */
  CONFIRMED,
  /** Not needed any more: it ended. */
  ENDED
}
