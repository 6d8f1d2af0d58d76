package nl.speelruimte.spending;

/** What the spaces of a list are added up by. */
public enum TotalsBy {
  /** Each municipality. */
  MUNICIPALITY("m.id", "m.name", "JOIN parties_municipality m ON m.id = f.municipality_id"),
  /** Each lot, and the whole contracts together. */
  LOT("l.id", "l.name", "LEFT JOIN contracting_lot l ON l.id = f.lot_id"),
  /** Each provider. */
  PROVIDER("p.id", "p.name", "JOIN parties_provider p ON p.id = f.provider_id");

  private final String idColumn;
  private final String nameColumn;
  private final String join;

  TotalsBy(String idColumn, String nameColumn, String join) {
    this.idColumn = idColumn;
    this.nameColumn = nameColumn;
    this.join = join;
  }

  /** What brings the name beside the figures. */
  String join() {
    return join;
  }

  String idColumn() {
    return idColumn;
  }

  String nameColumn() {
    return nameColumn;
  }
}
