package nl.speelruimte.imports.format;

/** The file as a whole cannot be loaded; the reason is shown with the batch. */
public class FileRefused extends RuntimeException {

  private final transient Reason reason;

  public FileRefused(String key, Object... arguments) {
    this(Reason.of(key, arguments));
  }

  public FileRefused(Reason reason) {
    super(reason.key());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
