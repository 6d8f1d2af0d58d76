package nl.speelruimte.plans.calls;

/** What happened to a call. */
public enum CallEntryKind {
  OPENED,
  /** A provider was asked when it was opened. */
  ASKED,
  /** A provider was asked later. */
  ADDED,
  TAKEN_OUT,
  /** Another last day for all. */
  DUE_MOVED,
  /** A later last day for one provider. */
  DUE_GRANTED,
  /** By hand. */
  REMINDED,
  CLOSED,
  CANCELLED
}
