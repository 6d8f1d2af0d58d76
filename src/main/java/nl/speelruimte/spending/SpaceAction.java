package nl.speelruimte.spending;

/** What a viewer may do with a space. */
public enum SpaceAction {
  /** Raise or lower its amount with a dated entry. */
  ADJUST,
  /** See the numbers of its allocations, which point at a client. */
  SEE_ALLOCATION_NUMBERS
}
