package nl.speelruimte.escalation;

/** What a provider is addressed about; it says nothing of a ladder. */
public enum NoticeKind {
  /** Something is held against the provider in writing. */
  WRITTEN_NOTICE,
  /** A plan to improve is asked for. */
  IMPROVEMENT_PLAN,
  /** A measure of the contract is taken. */
  MEASURE,
  /** The contract is ended. */
  TERMINATION;

  static NoticeKind of(EscalationLevel level) {
    return valueOf(level.name());
  }
}
