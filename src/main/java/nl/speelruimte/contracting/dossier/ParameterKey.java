package nl.speelruimte.contracting.dossier;

/**
 * What a contract may set for itself, each with the least and the most it can be, and whether the portal reckons with it;
 * the others are kept to be read.
 */
public enum ParameterKey {
  /** Weeks within which care has to start after its allocation begins. */
  START_WITHIN_WEEKS(1, 52, false),
  /** Months after delivery within which it has to be claimed. */
  CLAIM_DEADLINE_MONTHS(1, 60, false),
  /** Share of a space, in per cent, at which the notice is due; of spaces that are opened while it holds. */
  SIGNAL_THRESHOLD_PCT(1, 100, true),
  /** The least number of providers in a comparison. */
  MIN_PEER_COUNT(2, 100, false),
  /** Years for which documents of the contract are kept. */
  RETENTION_YEARS(1, 30, false);

  private final int least;
  private final int most;
  private final boolean works;

  ParameterKey(int least, int most, boolean works) {
    this.least = least;
    this.most = most;
    this.works = works;
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  /** Whether the portal reckons with it. */
  public boolean works() {
    return works;
  }
}
