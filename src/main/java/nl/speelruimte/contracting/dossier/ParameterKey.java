package nl.speelruimte.contracting.dossier;

/** What a contract may set for itself, each with the least and the most it can be. */
public enum ParameterKey {
  /** Weeks within which care has to start after its allocation begins. */
  START_WITHIN_WEEKS(1, 52),
  /** Months after delivery within which it has to be claimed. */
  CLAIM_DEADLINE_MONTHS(1, 60),
  /** Share of a space, in per cent, at which the notice is due. */
  SIGNAL_THRESHOLD_PCT(1, 100),
  /** The least number of providers in a comparison. */
  MIN_PEER_COUNT(2, 100),
  /** Years for which documents of the contract are kept. */
  RETENTION_YEARS(1, 30);

  private final int least;
  private final int most;

  ParameterKey(int least, int most) {
    this.least = least;
    this.most = most;
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }
}
