package nl.speelruimte.spending.forecast;

/** What a space says at a glance; the most pressing one first. */
public enum Signal {
  /** The forecast is above the space. */
  OVER,
  /** It may become too much, or a contractual limit was reached early. */
  WATCH,
  /** The claims of the latest due month are largely missing. */
  LATE,
  /** Nothing to worry about. */
  ON_COURSE,
  /** Too little is known to say anything. */
  UNKNOWN
}
