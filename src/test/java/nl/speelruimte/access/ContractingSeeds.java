package nl.speelruimte.access;

import java.time.LocalDate;
import java.util.Map;

/** What the rooms of contracting keep of a contract: its versions, what happened to it, and its dossier. */
final class ContractingSeeds implements Seeds {

  @Override
  public void sow(Plot plot) {
    versions(plot);
    var entry = plot.planter().plant("contracting_entry", plot.owner(), Map.of("contract_id", plot.contract(),
        "type", "AMENDMENT", "number", 1, "subject", plot.marks().text(plot.owner()), "document_id", plot.document(),
        "document_name", plot.marks().text(plot.owner())));
    plot.ids().put("contractEntry", entry);
    dossier(plot);
    indexation(plot);
    plot.planter().plant("contracting_entry_part", plot.owner(), Map.of("entry_id", entry, "kind", "PLACE_ADDED",
        "municipality_id", plot.municipality()));
  }

  private static void dossier(Plot plot) {
    var ofContract = Map.of("contract_id", plot.contract());
    var document = plot.planter().plant("contracting_document", plot.owner(),
        Map.of("contract_id", plot.contract(), "kind", "VOG"));
    plot.ids().put("contractDocument", (int) document);
    plot.ids().put("edition", plot.planter().plant("contracting_document_edition", plot.owner(),
        Map.of("document_id", document, "number", 1, "file_id", plot.document())));
    plot.ids().put("subcontractor", (int) plot.planter().plant("contracting_subcontract", plot.owner(), ofContract));
    plot.planter().plant("contracting_subcontract_version", plot.owner(), ofContract);
    var parameter = Map.of("contract_id", plot.contract(), "param_key", "START_WITHIN_WEEKS", "value", 6,
        "valid_from", LocalDate.of(plot.year(), 1, 1), "valid_before", LocalDate.of(plot.year() + 1, 1, 1));
    plot.planter().plant("contracting_parameter", plot.owner(), parameter);
    plot.planter().plant("contracting_parameter_version", plot.owner(), parameter);
    plot.planter().plant("contracting_assignment", plot.owner(), Map.of("contract_id", plot.contract(),
        "year", plot.year(), "quarter", 2, "number", 1));
  }

  /** An indexation is of the region; it touches the contract of each plot. */
  private static void indexation(Plot plot) {
    var region = new Owner.Region();
    var indexation = (int) plot.planter().plant("contracting_indexation", region, Map.of("percentage", 4,
        "contracts", 1, "tariffs", 1));
    plot.planter().plant("contracting_indexation_line", region, Map.of("indexation_id", indexation,
        "tariff_id", plot.contract(), "contract_id", plot.contract()));
    plot.ids().put("indexation", indexation);
  }

  private static void versions(Plot plot) {
    var end = LocalDate.of(plot.year(), 12, 31);
    plot.planter().plant("contracting_contract_version", plot.owner(),
        Map.of("id", plot.contract(), "end_date", end, "status", "ACTIVE"));
    var product = (int) plot.planter().plant("contracting_product", new Owner.Everybody(), Map.of("category", "54",
        "code", "Q%04d".formatted(plot.contract() % 10_000), "unit", "04", "delivery_variant", "EFFORT"));
    var agreed = Map.of("contract_id", plot.contract(), "product_id", product, "lot_id", plot.lot());
    var id = (int) plot.planter().plant("contracting_contract_product", plot.owner(), agreed);
    plot.planter().plant("contracting_contract_product_version", plot.owner(), Map.of("id", id,
        "contract_id", plot.contract(), "product_id", product, "lot_id", plot.lot()));
    plot.planter().plant("contracting_tariff_version", plot.owner(), Map.of("contract_product_id", id,
        "municipality_id", plot.municipality(), "unit", "04", "basis", "UNIT"));
    plot.planter().plant("contracting_contract_lot_version", plot.owner(),
        Map.of("contract_id", plot.contract(), "lot_id", plot.lot()));
    plot.planter().plant("contracting_contract_municipality_version", plot.owner(),
        Map.of("contract_id", plot.contract(), "municipality_id", plot.municipality()));
  }
}
