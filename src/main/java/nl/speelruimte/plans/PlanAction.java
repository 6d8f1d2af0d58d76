package nl.speelruimte.plans;

/** What somebody may do with a plan now. */
public enum PlanAction {
  /** Write in the working copy. */
  WRITE,
  SUBMIT,
  WITHDRAW,
  /** Open a round of judging. */
  OPEN_ROUND,
  /** Conclude, return, approve or reject; write the letter. */
  DECIDE,
  /** Say that the measures have begun. */
  START,
  /** Begin another version while it is carried out, or hand that in. */
  ADJUST,
  /** Agree to an adjustment or refuse it. */
  ANSWER_ADJUSTMENT,
  EVALUATE,
  CLOSE
}
