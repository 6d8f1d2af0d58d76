package nl.speelruimte.plans.remarks;

/** What somebody may do with a thread now. */
public enum ThreadAction {
  REPLY,
  /** Answer the question, for the provider. */
  ANSWER,
  /** Ask on: the answer is not enough yet. */
  ASK_ON,
  /** Say that the question has been answered. */
  CLOSE
}
