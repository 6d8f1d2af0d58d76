package nl.speelruimte.spending.changes;

/** What a viewer may do with a proposed change. */
public enum ChangeAction {
  /** Agree for the own party, or by mandate. */
  AGREE,
  /** Say no for it. */
  REFUSE,
  /** Take it back. */
  WITHDRAW
}
