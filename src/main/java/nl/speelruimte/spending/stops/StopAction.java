package nl.speelruimte.spending.stops;

/** What a viewer may do with a stop, or with the stops of a space. */
public enum StopAction {
  /** Ask for one. */
  REQUEST,
  /** Set one that was agreed. */
  IMPOSE,
  CONFIRM,
  REFUSE,
  WITHDRAW,
  LIFT,
  /** Ask to take somebody in all the same. */
  ASK_EXCEPTION,
  ANSWER_EXCEPTION
}
