package nl.speelruimte.spending.forecast;

/** Whose history a realisation rate rests on. */
public enum RateSource {
  /** The provider's own finished allocations in the category. */
  PROVIDER,
  /** All finished allocations of the category in the region. */
  REGION,
  /** Too few of either: everything allocated is expected. */
  NONE
}
