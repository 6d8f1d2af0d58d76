package nl.speelruimte.plans.changes;

/** What of a plan or of one of its measures may have another text. */
public enum PlanField {
  INTRODUCTION,
  TITLE,
  TEXT,
  INDICATOR,
  MEASURED_BY,
  OWNER,
  STARTS_ON,
  DUE_ON
}
