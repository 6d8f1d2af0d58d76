package nl.speelruimte.spending;

/** What the spaces of a list are added up by. */
public enum TotalsBy {
  /** Each municipality. */
  MUNICIPALITY("m.id", "m.name"),
  /** Each lot, and the whole contracts together. */
  LOT("l.id", "l.name"),
  /** Each provider. */
  PROVIDER("p.id", "p.name");

  private final String idColumn;
  private final String nameColumn;

  TotalsBy(String idColumn, String nameColumn) {
    this.idColumn = idColumn;
    this.nameColumn = nameColumn;
  }

  String idColumn() {
    return idColumn;
  }

  String nameColumn() {
    return nameColumn;
  }
}
