package nl.speelruimte.escalation;

/** The rungs of the ladder, from the lightest. */
public enum EscalationLevel {
  /** Something was noticed. */
  SIGNAL,
  /** It is talked about. */
  TALK,
  /** It is held against the provider in writing. */
  WRITTEN_NOTICE,
  /** The provider is asked for a plan to improve, with dates. */
  IMPROVEMENT_PLAN,
  /** A measure of the contract is taken. */
  MEASURE,
  /** The contract is ended. */
  TERMINATION;

  /** From 1 to 6. */
  public int number() {
    return ordinal() + 1;
  }

  static EscalationLevel of(int number) {
    return values()[number - 1];
  }

  /** Whether a step on this level may be addressed to the provider; what is lighter is internal. */
  public boolean mayAddress() {
    return compareTo(WRITTEN_NOTICE) >= 0;
  }

  /** Whether there must be a day by which something has to have happened. */
  public boolean needsDeadline() {
    return this == WRITTEN_NOTICE || this == IMPROVEMENT_PLAN;
  }

  /** Whether it binds the provider, so that somebody must have decided it, in writing. */
  public boolean needsDecision() {
    return compareTo(MEASURE) >= 0;
  }
}
