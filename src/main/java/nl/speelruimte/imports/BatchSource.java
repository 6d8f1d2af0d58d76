package nl.speelruimte.imports;

/** How a batch came in. */
public enum BatchSource {
  /** By hand, on the screen. */
  UPLOAD,
  /** From the watched folder. */
  WATCHED,
  /** From the generator of the demo region. */
  DEMO,
  /** Lines of another batch, mended or offered again. */
  MENDED
}
