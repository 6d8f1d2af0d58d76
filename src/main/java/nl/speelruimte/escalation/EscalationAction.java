package nl.speelruimte.escalation;

/** What a viewer may do with an escalation now. */
public enum EscalationAction {
  /** Take the next step, on any level. */
  TAKE_STEP,
  /** End it. */
  CLOSE
}
