package nl.speelruimte.spending.procedure;

/** What a viewer may do with what is intended. */
public enum IntendedAction {
  /** Change the amount, with a reason when it is another than was calculated. */
  EDIT,
  /** Leave it out of this year. */
  DROP,
  /** Take it along again. */
  RESTORE,
  /** Tell the provider. */
  ANNOUNCE,
  /** Decide the amount. */
  DECIDE,
  /** Give the opinion of the provider. */
  RESPOND,
  /** Agree to the decision for the municipality that pays: for the own one, or by its mandate. */
  AGREE,
  /** Send it back, for the own municipality. */
  SEND_BACK
}
