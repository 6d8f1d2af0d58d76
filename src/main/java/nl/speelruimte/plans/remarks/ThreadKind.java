package nl.speelruimte.plans.remarks;

/** What a thread asks. */
public enum ThreadKind {
  /** Nothing: it says something. */
  REMARK,
  /** An answer of the provider. */
  QUESTION
}
