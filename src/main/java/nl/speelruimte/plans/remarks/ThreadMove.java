package nl.speelruimte.plans.remarks;

/** What takes a question from one state to the next. */
enum ThreadMove {
  /** The provider answers. */
  ANSWER,
  /** The answer is not enough yet. */
  ASK_ON,
  /** The asker has what was asked for, or needs it no more. */
  CLOSE,
  /** The provider takes its answer back. */
  TAKE_ANSWER_BACK
}
