package nl.speelruimte.imports;

/** What a viewer may do with a batch now. */
public enum BatchAction {
  ROLL_BACK,
  REPLAY,
  /** Mend its refused lines, dismiss them or offer them again. */
  MEND
}
