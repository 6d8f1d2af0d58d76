package nl.speelruimte.spending.stops;

/** How often a ground was given, and what was answered. */
public record GroundCount(ExceptionGround ground, long requested, long granted, long refused) {

  public long open() {
    return requested - granted - refused;
  }
}
