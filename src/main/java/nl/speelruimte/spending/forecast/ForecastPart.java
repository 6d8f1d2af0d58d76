package nl.speelruimte.spending.forecast;

/** What a forecast, and the room that is left, are made of. */
public enum ForecastPart {
  /** Claimed: approved or not answered yet. */
  CLAIMED,
  /** Delivered, not claimed yet. */
  BACKLOG,
  /** Running allocations until the end of the year. */
  FUTURE,
  /** Allocations that are still to come. */
  INFLOW,
  /** The amount of the space itself. */
  AMOUNT
}
