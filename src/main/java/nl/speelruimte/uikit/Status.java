package nl.speelruimte.uikit;

/** The four states a thing can show; each has a shape beside its colour, so that colour never speaks alone. */
public enum Status {
  /** Over the line: needs somebody now. */
  OVER("▲"),
  /** Something to watch. */
  WATCH("◆"),
  /** On course. */
  OK("●"),
  /** Nothing to say. */
  NONE("○");

  private final String shape;

  Status(String shape) {
    this.shape = shape;
  }

  public String shape() {
    return shape;
  }

  public String cssName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
