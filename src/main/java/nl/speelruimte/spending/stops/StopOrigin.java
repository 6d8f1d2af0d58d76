package nl.speelruimte.spending.stops;

/** Where a stop came from. */
public enum StopOrigin {
  /** The provider asked for it. */
  REQUESTED,
  /** The payer set it, by agreement with the provider. */
  AGREED
}
