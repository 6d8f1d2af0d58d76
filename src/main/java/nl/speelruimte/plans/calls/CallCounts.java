package nl.speelruimte.plans.calls;

/**
 * How far those who were asked are.
 *
 * @param begun of those who did not answer yet, how many write
 * @param submitted how many answered, whatever became of it
 * @param late of those who did not answer yet, how many had to by now
 */
public record CallCounts(int asked, int begun, int submitted, int late, int decided) {

  /** Who has not even begun. */
  public int waiting() {
    return asked - begun - submitted;
  }
}
