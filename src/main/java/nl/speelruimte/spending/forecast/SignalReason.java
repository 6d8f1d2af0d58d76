package nl.speelruimte.spending.forecast;

/** Why a space has its signal. */
public enum SignalReason {
  /** Fewer allocations than a forecast can rest on. */
  FEW_ALLOCATIONS(Signal.UNKNOWN),
  /** The forecast is above the space. */
  FORECAST_ABOVE_SPACE(Signal.OVER),
  /** The upper end of the range is above the space. */
  RANGE_ABOVE_SPACE(Signal.WATCH),
  /** The forecast nearly fills the space. */
  FORECAST_NEARLY_FULL(Signal.WATCH),
  /** The share that calls for a notice was used before that share of the year had gone. */
  AHEAD_OF_YEAR(Signal.WATCH),
  /** Less than half of what was expected was claimed for the latest due month. */
  CLAIMS_MISSING(Signal.LATE),
  /** None of these. */
  NOTHING(Signal.ON_COURSE);

  private final Signal signal;

  SignalReason(Signal signal) {
    this.signal = signal;
  }

  public Signal signal() {
    return signal;
  }
}
