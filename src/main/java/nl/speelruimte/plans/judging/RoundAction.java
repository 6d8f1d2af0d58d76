package nl.speelruimte.plans.judging;

/** What somebody may do in a round now. */
public enum RoundAction {
  /** Give one's own judgements and say that they are all there. */
  JUDGE,
  /** Go on with one's own judgements after all. */
  REOPEN,
  /** Say that one should not judge this plan. */
  RECUSE,
  /** Ask others, and excuse who was asked. */
  CHANGE_ASSESSORS,
  /** Close it before everybody has finished. */
  CLOSE,
  /** Lead it from now on. */
  TAKE_LEAD
}
