package nl.speelruimte.spending.procedure;

/** How far the preparation of a space has come. */
public enum IntendedStatus {
  /** Calculated, and told to nobody but the payer. */
  PROPOSED,
  /** Told to the provider, who may respond. */
  ANNOUNCED,
  /** Decided by the bureau; the municipality has not agreed yet. */
  AGREEMENT,
  /** Decided and agreed: the space is opened. */
  DECIDED,
  /** Left out of this year. */
  DROPPED
}
