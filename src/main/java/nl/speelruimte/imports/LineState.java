package nl.speelruimte.imports;

/** Where a line of the worklist is. */
public enum LineState {
  /** Waits for somebody. */
  OPEN,
  /** Loaded after all, in a batch of its own. */
  MENDED,
  /** Somebody decided that it does not count, and said why. */
  DISMISSED,
  /** The reason went away by itself. */
  RESOLVED
}
