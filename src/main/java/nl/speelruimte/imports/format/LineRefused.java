package nl.speelruimte.imports.format;

/** One line cannot be read or placed; the reading of that line stops here and the next one follows. */
public class LineRefused extends RuntimeException {

  private final transient Reason reason;

  public LineRefused(String key, Object... arguments) {
    super(key, null, false, false);
    this.reason = Reason.of(key, arguments);
  }

  public Reason reason() {
    return reason;
  }
}
