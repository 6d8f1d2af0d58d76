package nl.speelruimte.attention;

/** How much a point asks; in the order in which points are shown. */
public enum Severity {
  /** Somebody has to act. */
  ACT,
  /** Somebody has to look. */
  WATCH,
  /** Good to know. */
  KNOW
}
