package nl.speelruimte.plans.frameworks;

/** How one judges by a criterion. */
public enum CriterionScale {
  /** From 1 to 5, with 3 as par; counts by its weight. */
  SCALE_5,
  /** Met or not; never averaged, so without a weight. */
  YES_NO;

  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;
  /** A score below this needs a reason. */
  public static final int PAR = 3;
}
