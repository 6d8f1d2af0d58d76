package nl.speelruimte.spending.forecast;

/**
 * What was claimed, by service period, in eurocent (F3); a credit counts negative.
 *
 * @param submitted everything that was sent in
 * @param approved answered and not returned
 * @param pending not answered yet
 */
public record ClaimTotals(long submitted, long approved, long pending) {

  public static final ClaimTotals NONE = new ClaimTotals(0, 0, 0);

  public static ClaimTotals approved(long cents) {
    return new ClaimTotals(cents, cents, 0);
  }

  public static ClaimTotals pending(long cents) {
    return new ClaimTotals(cents, 0, cents);
  }

  public static ClaimTotals rejected(long cents) {
    return new ClaimTotals(cents, 0, 0);
  }

  /** What counts against the space. */
  public long claimed() {
    return Math.addExact(approved, pending);
  }

  /** What came back in an answer. */
  public long rejected() {
    return Math.subtractExact(submitted, claimed());
  }

  public ClaimTotals plus(ClaimTotals other) {
    return new ClaimTotals(
        Math.addExact(submitted, other.submitted),
        Math.addExact(approved, other.approved),
        Math.addExact(pending, other.pending));
  }
}
