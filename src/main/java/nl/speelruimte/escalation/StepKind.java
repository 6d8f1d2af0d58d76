package nl.speelruimte.escalation;

/** What a step did to the ladder. */
public enum StepKind {
  /** It began. */
  OPENED,
  /** One level up. */
  RAISED,
  /** More than one level up, with a reason. */
  SKIPPED,
  /** Another step on the same level, such as a later deadline. */
  CONTINUED,
  /** Down, with a reason. */
  LOWERED,
  /** It ended, with a reason. */
  CLOSED
}
