package nl.speelruimte.plans.frameworks;

/** What is judged by a criterion: the plan as a whole, or each of its measures. */
public enum AppliesTo {
  PLAN,
  MEASURE
}
