package nl.speelruimte.spending.compare;

/** What somebody says about the two numbers. */
public enum WordKind {
  COMMENT,
  /** Why they differ; either side may say it. */
  EXPLANATION,
  /** The payer agrees that this is how it stands. */
  AGREEMENT
}
