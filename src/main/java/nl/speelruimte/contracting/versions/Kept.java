package nl.speelruimte.contracting.versions;

import java.util.List;
import nl.speelruimte.audit.VersionedTable;

/** The tables that keep versions, each with the columns that matter; the first is the owner. */
public enum Kept implements VersionedTable {
  LOT("contracting_lot", "id", "delivery_variant"),
  LOT_MUNICIPALITY("contracting_lot_municipality", "lot_id", "municipality_id"),
  PRODUCT("contracting_product", "id", "unit", "delivery_variant"),
  CONTRACT("contracting_contract", "id", "start_date", "end_date", "status", "notice_months", "extension_options",
      "extension_length_months", "extensions_used", "predecessor_id", "takeover"),
  CONTRACT_LOT("contracting_contract_lot", "contract_id", "lot_id", "valid_from", "valid_to", "predecessor_id"),
  CONTRACT_MUNICIPALITY("contracting_contract_municipality", "contract_id", "municipality_id", "valid_from",
      "valid_to"),
  CONTRACT_PRODUCT("contracting_contract_product", "contract_id", "id", "product_id", "lot_id"),
  TARIFF("contracting_tariff", "id", "contract_product_id", "municipality_id", "unit", "amount_cent", "basis",
      "valid_from", "valid_to"),
  SUBCONTRACT("contracting_subcontract", "contract_id", "id", "name", "kvk_number", "approved_on", "valid_from",
      "valid_to"),
  PARAMETER("contracting_parameter", "contract_id", "id", "param_key", "value", "valid_from", "valid_before");

  private final String table;
  private final List<String> columns;

  Kept(String table, String... columns) {
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
