package nl.speelruimte.spending.stops;

/** An intake stop. */
public record StopId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
