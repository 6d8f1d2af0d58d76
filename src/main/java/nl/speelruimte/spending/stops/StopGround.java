package nl.speelruimte.spending.stops;

/** Why a provider takes no new clients. */
public enum StopGround {
  /** The space is used up, or will be. */
  PLAFOND,
  /** There are not enough people or places. */
  CAPACITY,
  /** The quality of care is at stake. */
  QUALITY,
  /** Safety is at stake. */
  SAFETY
}
