package nl.speelruimte.spending.procedure;

/** What a viewer may do with what is intended. */
public enum IntendedAction {
  /** Change the amount, with a reason when it is another than was calculated. */
  EDIT,
  /** Leave it out of this year. */
  DROP,
  /** Tell the provider. */
  ANNOUNCE,
  /** Decide the amount. */
  DECIDE,
  /** Give the opinion of the provider. */
  RESPOND,
  /** Agree to the decision for the municipality that pays, or send it back. */
  AGREE
}
