package nl.speelruimte.plans.judging.pointing;

/** The texts of a plan that a judgement can point into. */
public enum PassageText {
  INTRODUCTION,
  /** What a measure is. */
  MEASURE_TEXT,
  /** How a measure will be measured, in words. */
  MEASURED_BY
}
