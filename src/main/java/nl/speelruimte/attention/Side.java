package nl.speelruimte.attention;

/** A party to whom a point may be shown; provider and municipality only when the point is theirs. */
public enum Side {
  BUREAU,
  /** The municipality, and whom a group lets read along with it. */
  MUNICIPALITY,
  /** The municipality alone: something waits for it that nobody else is to know yet. */
  PAYER,
  PROVIDER
}
