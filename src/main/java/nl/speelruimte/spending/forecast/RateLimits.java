package nl.speelruimte.spending.forecast;

/**
 * From how many on a rate says something.
 *
 * @param cohort finished allocations
 * @param peers providers, so that no single one can be read back from an aggregate
 */
public record RateLimits(int cohort, int peers) {

  public static final RateLimits STANDARD = new RateLimits(20, 5);
}
