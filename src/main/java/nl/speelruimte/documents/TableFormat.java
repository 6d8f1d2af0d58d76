package nl.speelruimte.documents;

/** The two shapes in which a table leaves the portal. */
public enum TableFormat {
  XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV(".csv", "text/csv; charset=utf-8");

  private final String ending;
  private final String mediaType;

  TableFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }
}
