package nl.speelruimte.spending.forecast;

/** What somebody should know about the value of an allocation. */
public enum ValueFlag {
  /** The message gave no end; one was assumed. */
  END_ASSUMED,
  /** Neither volume nor budget: it counts by its claims only. */
  NO_SIZE,
  /** No tariff was agreed for one of its months. */
  NO_TARIFF
}
