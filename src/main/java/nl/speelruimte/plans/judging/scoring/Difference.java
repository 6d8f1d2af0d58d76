package nl.speelruimte.plans.judging.scoring;

/** How far assessors are apart on a criterion. */
public enum Difference {
  /** Nobody judged it. */
  NONE_GIVEN,
  AGREED,
  /** Two points or more apart, or yes beside no. */
  TO_DISCUSS,
  /** Somebody says no where a no stands in the way of an approval. */
  KNOCK_OUT
}
