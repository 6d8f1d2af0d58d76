package nl.speelruimte.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two providers and three municipalities with something of everything between them, each row marked by its owner. */
final class World {

  private final JdbcClient jdbc;
  private final Marks marks;
  private final Planter planter;
  private final List<Cell> cells = new ArrayList<>();
  private final Map<ProviderId, Integer> procurements = new HashMap<>();
  private final Map<ProviderId, Integer> lots = new HashMap<>();
  private ViewerKind.Parties parties;
  private int group;
  private int product;
  private long sharedBatch;
  private int next = 770_000_000;

  World(JdbcClient jdbc, Marks marks, Planter planter) {
    this.jdbc = jdbc;
    this.marks = marks;
    this.planter = planter;
  }

  ViewerKind.Parties parties() {
    return parties;
  }

  List<Cell> cells() {
    return cells;
  }

  int group() {
    return group;
  }

  long sharedBatch() {
    return sharedBatch;
  }

  World build() {
    var one = place("QX01");
    var two = place("QX02");
    var three = place("QX03");
    parties = new ViewerKind.Parties(one, two, three, carer("QX000001"), carer("QX000002"));
    group(three);
    var everybody = new Owner.Everybody();
    product = (int) planter.plant("contracting_product", everybody, Map.of("category", "45", "code", "QKPRD",
        "unit", "04", "delivery_variant", "EFFORT"));
    sharedBatch = planter.plant("imports_batch", everybody, Map.of("format", "JW323", "status", "PUBLISHED",
        "source", "UPLOAD", "received_by", marks.text(new Owner.Region()), "received_at", "2026-03-01"));
    for (var carer : List.of(parties.ownCarer(), parties.otherCarer())) {
      lot(carer, List.of(one, two, three));
    }
    for (var carer : List.of(parties.ownCarer(), parties.otherCarer())) {
      for (var place : List.of(one, two, three)) {
        for (var year : List.of(2025, 2026)) {
          cells.add(new Sowing(planter, marks, this, new Owner.Between(carer, place, LocalDate.of(year, 1, 1))).sow());
        }
      }
    }
    draft(one);
    jdbc.sql("UPDATE parties_revision SET token = UUID()").update();
    return this;
  }

  int lotOf(ProviderId carer) {
    return lots.get(carer);
  }

  int procurementOf(ProviderId carer) {
    return procurements.get(carer);
  }

  int product() {
    return product;
  }

  int number() {
    return next++;
  }

  private MunicipalityId place(String code) {
    var id = new MunicipalityId((int) planter.plant("parties_municipality", new Owner.Everybody(),
        Map.of("cbs_code", code)));
    planter.plant("parties_contact", new Owner.Contact(null), Map.of("municipality_id", id.value()));
    return id;
  }

  private ProviderId carer(String code) {
    var mark = "Zorg " + code;
    var id = new ProviderId((int) planter.plant("parties_provider", new Owner.Everybody(), Map.of("agb_code", code,
        "name", mark, "status", "ACTIVE")));
    var register = new Owner.Register(id);
    jdbc.sql("UPDATE parties_provider SET name = :name WHERE id = :id").param("name", marks.text(register))
        .param("id", id.value()).update();
    planter.own("parties_provider", id.value(), register);
    planter.plant("parties_provider_site", register, Map.of("provider_id", id.value()));
    planter.plant("parties_contact", new Owner.Contact(id), Map.of("provider_id", id.value()));
    return id;
  }

  private void group(MunicipalityId member) {
    var everybody = new Owner.Everybody();
    group = (int) planter.plant("parties_municipality_group", everybody, Map.of("code", "QXG"));
    planter.plant("parties_municipality_group_member", everybody, Map.of("group_id", group,
        "municipality_id", member.value(), "valid_from", ViewerKind.WINDOW.from(),
        "valid_to", ViewerKind.WINDOW.to()));
  }

  /** Which lots exist is public in the region, except among providers. */
  private void lot(ProviderId carer, List<MunicipalityId> places) {
    var register = new Owner.Register(carer);
    var procurement = (int) planter.plant("contracting_procurement", register,
        Map.of("procedure_kind", "EU", "end_date", "2027-12-31"));
    var lot = (int) planter.plant("contracting_lot", register,
        Map.of("procurement_id", procurement, "delivery_variant", "EFFORT"));
    places.forEach(place -> planter.plant("contracting_lot_municipality", register,
        Map.of("lot_id", lot, "municipality_id", place.value())));
    procurements.put(carer, procurement);
    lots.put(carer, lot);
  }

  private void draft(MunicipalityId place) {
    var owner = new Owner.Region();
    var contract = planter.plant("contracting_contract", owner, Map.of("provider_id", parties.ownCarer().value(),
        "procurement_id", procurements.get(parties.ownCarer()), "status", "DRAFT", "end_date", "2027-12-31"));
    planter.plant("contracting_contract_municipality", owner,
        Map.of("contract_id", contract, "municipality_id", place.value()));
  }

  /** Everything between one provider and one municipality in one year. */
  record Cell(Owner.Between owner, String mark, UUID space, int contract, int lot, long batch, long line,
      long factBatch, long entry, UUID document, Map<String, Object> ids) {

    /** What a room planted under this name. */
    <T> T id(String name, Class<T> type) {
      return type.cast(ids.get(name));
    }

    int year() {
      return owner.from().getYear();
    }
  }
}
