package nl.speelruimte.plans;

/** What a plan is about. */
public enum PlanReach {
  /** All spaces of its provider in the year. */
  GENERIC,
  /** The spaces it names. */
  SPACES
}
