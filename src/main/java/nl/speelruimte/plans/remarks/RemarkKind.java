package nl.speelruimte.plans.remarks;

/** What a remark is within its thread. */
public enum RemarkKind {
  REMARK,
  /** Asks the provider something. */
  QUESTION,
  /** Answers it. */
  ANSWER
}
