package nl.speelruimte.database;

/** The portal cannot start as it is configured; says what is wrong and what to do about it. */
public class CannotStart extends RuntimeException {

  private final String remedy;

  public CannotStart(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  public CannotStart(String problem, String remedy, Throwable cause) {
    super(problem, cause);
    this.remedy = remedy;
  }

  /** What whoever runs the portal can do about it. */
  public String remedy() {
    return remedy;
  }
}
