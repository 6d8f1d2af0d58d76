package nl.speelruimte.plans.calls;

/** What somebody may do with a call now. */
public enum CallAction {
  /** Ask more providers, or take one out. */
  INVITE,
  /** Move the last day for all, or grant one provider a later one. */
  MOVE_DUE,
  /** Remind whoever has not answered yet. */
  REMIND,
  /** Close or cancel it. */
  END
}
