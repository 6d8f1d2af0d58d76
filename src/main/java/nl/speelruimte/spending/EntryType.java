package nl.speelruimte.spending;

/** What an entry in the ledger of a space is. */
public enum EntryType {
  /** The municipality says what it intends. */
  INTENTION,
  /** The provider's written opinion. */
  RESPONSE,
  /** The amount is decided. */
  DECISION,
  /** The amount is raised or lowered. */
  ADJUSTMENT,
  /** A space for the whole contract may stand beside spaces per lot; its document says so. */
  PERMISSION,
  /** Part of the amount moves to or from another space. */
  SHIFT,
  /** The share that calls for a notice was used, or an overrun threatens. */
  NOTICE_70,
  /** The parties consulted after the notice. */
  CONSULTATION,
  /** The joint arrangements were made. */
  JOINT_PLAN,
  /** The space is used up. */
  EXHAUSTED,
  /** No new clients for the time being. */
  STOP,
  /** The provider may take new clients again. */
  STOP_LIFTED,
  /** The notice of the contract was sent in writing. */
  NOTICE_SENT,
  /** The provider confirmed that it received the notice. */
  NOTICE_RECEIVED,
  /** The provider's side of the consultation, in writing. */
  PROVIDER_SIDE,
  /** What was decided after the consultation: to adjust, joint measures, an intake stop, or nothing. */
  MEASURE
}
