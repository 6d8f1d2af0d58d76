package nl.speelruimte.identity.review;

/** How far a round is. */
public enum ReviewStatus {
  OPEN,
  /** The last day has passed and something waits: the service bureau decides. */
  OVERDUE,
  DONE
}
