package nl.speelruimte.spending.tight;

/** How far the procedure has come. */
public enum TightState {
  /** Nothing calls for it. */
  QUIET,
  /** The notice of the contract is called for. */
  NOTICE_DUE,
  /** It was called for, and the figures do not call for it any more. */
  NOTICE_LAPSED,
  /** The notice was sent: the parties are to consult. */
  NOTIFIED,
  /** The parties consulted: the payer is to decide. */
  CONSULTED,
  /** It was decided; a later decision may follow. */
  DECIDED
}
