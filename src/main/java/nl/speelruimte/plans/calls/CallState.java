package nl.speelruimte.plans.calls;

/** Where a call stands. */
public enum CallState {
  /** It may be answered, also after the last day. */
  OPEN,
  /** No plan can be handed in any more. */
  CLOSED,
  /** Nothing is asked any more; plans that were begun stay as their provider's own. */
  CANCELLED
}
