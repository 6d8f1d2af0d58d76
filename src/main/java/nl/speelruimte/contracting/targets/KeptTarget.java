package nl.speelruimte.contracting.targets;

import nl.speelruimte.audit.VersionedTable;

/** The tables of targets that keep versions, each with the columns that matter; the first is the target. */
final class KeptTarget {

  static final VersionedTable TARGET = VersionedTable.of("contracting_target", "id", "contract_id", "lot_id",
      "provider_id", "municipality_id", "indicator_code", "indicator_name", "operator", "unit", "baseline",
      "baseline_on", "valid_from", "valid_to", "source", "document_id", "document_name", "status", "version");
  static final VersionedTable VALUE = VersionedTable.of("contracting_target_value", "target_id", "year", "quarter",
      "value", "valid_from", "valid_to");

  private KeptTarget() {}
}
