package nl.speelruimte.improvement;

/** What happened to a review moment. */
public enum ReviewKind {
  /** It was planned with the action. */
  PLANNED,
  /** It was put on another day, with a reason. */
  MOVED,
  /** It was held; what came of it was written down, and the next one planned. */
  HELD,
  /** The action ended before it. */
  LAPSED
}
