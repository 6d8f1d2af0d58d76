package nl.speelruimte.plans.remarks;

/** What sort of thing is spoken of. */
public enum RemarkAbout {
  PLAN,
  /** A measure through all versions of the plan. */
  MEASURE,
  JUDGEMENT
}
