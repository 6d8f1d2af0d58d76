package nl.speelruimte.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plants everything there can be between one provider and one municipality in one year. */
final class Sowing {

  private static final List<Seeds> ROOMS = Rooms.all(Seeds.class);

  private final Planter planter;
  private final Marks marks;
  private final World world;
  private final Owner.Between owner;
  private final int provider;
  private final int municipality;
  private final int year;
  private final LocalDate first;
  private final LocalDate june;
  private final UUID space = UUID.randomUUID();
  private final UUID document = UUID.randomUUID();
  private long entry;

  Sowing(Planter planter, Marks marks, World world, Owner.Between owner) {
    this.planter = planter;
    this.marks = marks;
    this.world = world;
    this.owner = owner;
    provider = owner.provider().value();
    municipality = owner.municipality().value();
    year = owner.from().getYear();
    first = owner.from();
    june = LocalDate.of(year, 6, 15);
  }

  World.Cell sow() {
    var lot = world.lotOf(owner.provider());
    var contract = contract(lot);
    space(contract, lot);
    figures(lot);
    var facts = facts();
    var batch = batch();
    points();
    var ids = new HashMap<String, Object>();
    var plot = new Seeds.Plot(planter, marks, world, owner, contract, lot, space, document, ids);
    ROOMS.forEach(room -> room.sow(plot));
    return new World.Cell(owner, marks.text(owner), space, contract, lot, batch.id, batch.line, facts, entry, document,
        ids);
  }

  private int contract(int lot) {
    var contract = (int) planter.plant("contracting_contract", owner, Map.of("provider_id", provider,
        "procurement_id", world.procurementOf(owner.provider()), "status", "ACTIVE",
        "end_date", LocalDate.of(year, 12, 31)));
    planter.plant("contracting_contract_lot", owner, Map.of("contract_id", contract, "lot_id", lot));
    planter.plant("contracting_contract_municipality", owner,
        Map.of("contract_id", contract, "municipality_id", municipality));
    var product = planter.plant("contracting_contract_product", owner,
        Map.of("contract_id", contract, "product_id", world.product(), "lot_id", lot));
    planter.plant("contracting_tariff", owner, Map.of("contract_product_id", product,
        "municipality_id", municipality, "unit", "04", "basis", "UNIT"));
    return contract;
  }

  private void space(int contract, int lot) {
    planter.plant("spending_space", owner, with("id", space, "contract_id", contract, "lot_key", "" + lot,
        "lot_id", lot, "period_end", LocalDate.of(year, 12, 31), "status", "ACTIVE", "monitored_by", "PROVIDER"));
    planter.plant("documents_file", owner, Map.of("id", document, "type", "PDF",
        "content", marks.text(owner).getBytes(), "size", marks.text(owner).length()));
    entry = planter.plant("spending_entry", owner, Map.of("space_id", space, "type", "DECISION", "reason",
        marks.text(owner), "document_id", document, "document_name", marks.text(owner)));
    planter.plant("spending_recalculation", owner, with("calculated_at", june, "as_of", june));
  }

  private void figures(int lot) {
    planter.plant("spending_figure", owner, with("space_id", space, "lot_id", lot, "reason", "NOTHING",
        "signal_name", "OVER", "main_category", "45"));
    planter.plant("spending_month", owner, Map.of("space_id", space));
    planter.plant("spending_allocation", owner, with("number", marks.number(
        new Owner.PointsAtClient(owner.provider(), owner.municipality())), "space_id", space, "category", "45",
        "known", true));
    for (var offset = 1; offset < 3; offset++) {
      planter.plant("spending_snapshot", owner, Map.of("space_id", space, "main_category", "45",
          "month_offset", offset, "score", 1 + offset / 10.0, "ledger_turn", offset - 2));
    }
  }

  private long facts() {
    var batch = marks.number(owner);
    planter.plant("ledger_batch", owner, Map.of("batch_id", batch, "state", "PUBLISHED"));
    var place = Map.of("provider_id", provider, "municipality_id", municipality, "batch_id", batch);
    planter.plant("ledger_touched", owner, and(place, "batch_id", batch, "first_year", year, "last_year", year));
    planter.plant("ledger_publication", owner, Map.of("batch_id", batch, "from_at", "2026-06-01 12:00:00"));
    var number = world.number();
    planter.plant("ledger_standing", owner, and(place, "number", number, "allocation_id", marks.number(owner),
        "category", "45", "start_date", LocalDate.of(year, 2, 1), "end_date", LocalDate.of(year, 11, 30)));
    planter.plant("ledger_month", owner, Map.of("provider_id", provider, "municipality_id", municipality,
        "category", "45", "product", "QKPRD", "last_batch_id", batch));
    var claim = marks.number(owner);
    planter.plant("ledger_claim", owner, and(place, "id", claim, "first_month", first, "last_month", first));
    var line = and(place, "claim_id", claim, "service_month", first, "category", "45", "product", "QKPRD");
    planter.plant("ledger_claim_line", owner, and(line, "id", marks.number(owner), "reference", "REF-1",
        "allocation_number", number, "service_begin", first, "service_end", first));
    var duplicate = marks.number(owner);
    planter.plant("ledger_claim_line", owner, and(line, "id", duplicate));
    planter.plant("ledger_line_exception", owner, and(line, "line_id", duplicate, "kind", "DUPLICATE"));
    return batch;
  }

  private Batch batch() {
    var id = planter.plant("imports_batch", owner, with("format", "JW323", "source", "UPLOAD",
        "status", "PUBLISHED", "received_at", june));
    var reasons = "[\"" + marks.text(owner) + "\"]";
    planter.plant("imports_batch", owner, with("format", "JW323", "source", "MENDED",
        "status", "PUBLISHED", "received_at", june, "parent_id", id));
    planter.plant("imports_remark", owner, Map.of("batch_id", id, "place", 1, "reason_arguments", reasons));
    var line = Map.of("content", "{\"Kolom\": \"" + marks.text(owner) + "\"}", "reason_arguments", reasons,
        "provider_id", provider, "municipality_id", municipality);
    planter.plant("imports_line", owner, and(line, "batch_id", world.sharedBatch()));
    planter.plant("imports_line", owner, and(line, "batch_id", id, "derived", true));
    return new Batch(id, planter.plant("imports_line", owner, and(line, "batch_id", id)));
  }

  private void points() {
    var about = Map.of("provider_id", provider, "municipality_id", municipality, "subject_kind", "spending.space",
        "subject_id", space.toString());
    var point = and(about, "kind", "spending.over", "severity", "ACT", "first_seen_at", june, "for_bureau", true);
    planter.plant("attention_point", owner, and(point, "open_key", space + "1", "for_municipality", true,
        "for_provider", true, "why_figures", "[{\"text\": \"" + marks.text(owner) + "\"}]"));
    var region = new Owner.Region();
    planter.plant("attention_point", region, and(point, "open_key", space + "2", "why_figures",
        "[{\"text\": \"" + marks.text(region) + "\"}]"));
    planter.plant("audit_event", owner, and(about, "result", "DONE", "recorded_at", june));
  }

  private Map<String, Object> with(Object... more) {
    var values = and(Map.of("provider_id", provider, "municipality_id", municipality), more);
    if (!values.containsKey("source")) {
      values.put("year", year);
    }
    return values;
  }

  private static Map<String, Object> and(Map<String, ?> base, Object... more) {
    var values = new HashMap<String, Object>(base);
    for (var index = 0; index < more.length; index += 2) {
      values.put(more[index].toString(), more[index + 1]);
    }
    return values;
  }

  private record Batch(long id, long line) {}
}
