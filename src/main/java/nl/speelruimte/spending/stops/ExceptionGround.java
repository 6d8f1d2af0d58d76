package nl.speelruimte.spending.stops;

/** Why somebody should be taken in although there is a stop. */
public enum ExceptionGround {
  /** Somebody of the same family is in care with this provider. */
  SIBLING,
  /** The care goes on from care that runs, or ran until now. */
  CONTINUITY,
  /** It is not safe to wait. */
  SAFETY,
  /** A court or a certified institution ordered it. */
  MEASURE,
  /** No other provider can do it. */
  NO_ALTERNATIVE,
  OTHER
}
