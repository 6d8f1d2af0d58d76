package nl.speelruimte.contracting.targets;

import java.util.List;
import nl.speelruimte.audit.VersionedTable;

/** The tables of targets that keep versions, each with the columns that matter; the first is the target. */
enum KeptTarget implements VersionedTable {
  TARGET("contracting_target", "id", "contract_id", "lot_id", "provider_id", "municipality_id", "indicator_code",
      "indicator_name", "operator", "unit", "baseline", "baseline_on", "valid_from", "valid_to", "source", "document_id",
      "document_name", "status", "version"),
  VALUE("contracting_target_value", "target_id", "year", "quarter", "value", "valid_from", "valid_to");

  private final String table;
  private final List<String> columns;

  KeptTarget(String table, String... columns) {
    this.table = table;
    this.columns = List.of(columns);
  }

  @Override
  public String table() {
    return table;
  }

  @Override
  public List<String> columns() {
    return columns;
  }
}
