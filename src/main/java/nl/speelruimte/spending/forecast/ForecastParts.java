package nl.speelruimte.spending.forecast;

/** The parts of a stored forecast, in whole eurocent. */
public record ForecastParts(long claimed, long backlog, long future, long inflow, long amount) {

  long of(ForecastPart part) {
    return switch (part) {
      case CLAIMED -> claimed;
      case BACKLOG -> backlog;
      case FUTURE -> future;
      case INFLOW -> inflow;
      case AMOUNT -> amount;
    };
  }

  public long forecast() {
    return claimed + backlog + future + inflow;
  }
}
