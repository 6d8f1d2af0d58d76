package nl.speelruimte.spending;

import java.util.Map;
import nl.speelruimte.kernel.SortColumns;
import org.springframework.data.domain.Pageable;

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

  /** ORDER BY and LIMIT of a page of sums. */
  String order(Pageable page) {
    var byName = nameColumn + " IS NULL, " + nameColumn;
    return new SortColumns(Map.of("name", byName, "spaces", "COUNT(*)", "amount", "SUM(f.amount_cent)",
        "claimed", "SUM(f.approved_cent + f.pending_cent)", "forecast", "SUM(f.forecast_cent)",
        "headroom", "SUM(f.amount_cent) - SUM(f.forecast_cent)",
        "projected", "SUM(f.forecast_cent) / NULLIF(SUM(f.amount_cent), 0)"), byName + ", " + idColumn).of(page);
  }

  String idColumn() {
    return idColumn;
  }

  String nameColumn() {
    return nameColumn;
  }
}
