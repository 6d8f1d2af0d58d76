package nl.speelruimte.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is intended between a provider and a municipality: announced, and decided without an agreement yet. */
final class ProcedureSeeds implements Seeds {

  @Override
  public void sow(Plot plot) {
    var parties = plot.world().parties();
    if (plot.owner().municipality().equals(parties.ownPlace())) {
      if (plot.owner().provider().equals(parties.ownCarer())) {
        plot.planter().plant("spending_preparation", new Owner.Payers(), Map.of("year", plot.year(), "left_out", 1));
      }
      plot.planter().plant("spending_correction", new Owner.Region(),
          Map.of("year", plot.year(), "provider_id", plot.provider()));
    }
    plot.planter().plant("spending_mandate", new Owner.Everybody(),
        Map.of("municipality_id", plot.municipality(), "given", true));
    var announced = intended(plot, "" + plot.lot(), plot.lot(), "ANNOUNCED", Map.of());
    intended(plot, "WHOLE", null, "AGREEMENT", Map.of("decided_on", LocalDate.of(plot.year(), 2, 1),
        "motivation", plot.marks().text(new Owner.NotOffered(plot.owner().municipality()))));
    plot.planter().plant("spending_intended_history", plot.owner(),
        Map.of("intended_id", announced, "year", plot.year() - 2));
    var step = plot.planter().plant("spending_intended_step", plot.owner(), Map.of("intended_id", announced,
        "type", "INTENTION", "reason", plot.marks().text(plot.owner()), "document_id", plot.document(),
        "document_name", plot.marks().text(plot.owner())));
    change(plot);
    waits(plot);
    plot.ids().put("intended", announced);
    plot.ids().put("step", step);
  }

  /** A decision waits for the municipality that pays: a group lets nobody read along with that. */
  private static void waits(Plot plot) {
    var payer = new Owner.NotOffered(plot.owner().municipality());
    plot.planter().plant("attention_point", payer, Map.of("kind", "spending.agreement-due", "severity", "ACT",
        "municipality_id", plot.municipality(), "subject_kind", "spending.preparation", "open_key",
        UUID.randomUUID().toString(), "for_bureau", true, "for_municipality", true, "for_payer_alone", true,
        "why_figures", "[{\"text\": \"" + plot.marks().text(payer) + "\"}]"));
  }

  private static void change(Plot plot) {
    var id = UUID.randomUUID();
    plot.planter().plant("spending_change", plot.owner(), Map.of("id", id, "type", "ADJUSTMENT", "status", "PROPOSED",
        "document_id", plot.document(), "document_name", plot.marks().text(plot.owner()), "side", "BUREAU"));
    plot.planter().plant("spending_change_leg", plot.owner(),
        Map.of("change_id", id, "leg", 0, "space_id", plot.space()));
    plot.planter().plant("spending_change_party", plot.owner(),
        Map.of("change_id", id, "municipality_id", plot.municipality()));
    plot.ids().put("change", id);
  }

  private static UUID intended(Plot plot, String lotKey, Integer lot, String status, Map<String, ?> more) {
    var id = UUID.randomUUID();
    var values = new HashMap<String, Object>(more);
    values.putAll(Map.of("id", id, "year", plot.year(), "contract_id", plot.contract(),
        "provider_id", plot.provider(), "municipality_id", plot.municipality(), "lot_key", lotKey, "status", status,
        "period_end", LocalDate.of(plot.year(), 12, 31)));
    if (lot != null) {
      values.put("lot_id", lot);
    }
    values.put("announced_on", LocalDate.of(plot.year(), 1, 1));
    values.put("responded_on", LocalDate.of(plot.year(), 1, 20));
    values.put("agrees", false);
    plot.planter().plant("spending_intended", plot.owner(), values);
    return id;
  }
}
