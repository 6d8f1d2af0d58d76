package nl.speelruimte.plans.remarks;

/** Who reads along. */
public enum RemarkAudience {
  /** Everybody who may see the plan: its provider, the bureau, the municipalities it touches, the auditor. */
  BOTH_SIDES,
  /** The people of one's own organisation, and nobody else ever. */
  OWN
}
