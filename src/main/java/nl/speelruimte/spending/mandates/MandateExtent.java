package nl.speelruimte.spending.mandates;

/** What a mandate covers: what the municipality read when it gave it. */
public enum MandateExtent {
  /** Agreeing to decisions, adjustments and shifts. */
  AGREEING,
  /** That, and each step that is the municipality's: figures, arrangements, and those in a tight space. */
  EVERY_STEP
}
