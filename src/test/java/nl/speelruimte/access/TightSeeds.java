package nl.speelruimte.access;

import java.util.Map;

/** A tight space: the notice was called for and sent. */
class TightSeeds implements Seeds {

  @Override
  public void sow(Plot plot) {
    plot.planter().plant("spending_entry", plot.owner(), Map.of("space_id", plot.space(), "type", "NOTICE_70"));
    var entry = plot.planter().plant("spending_entry", plot.owner(), Map.of("space_id", plot.space(),
        "type", "NOTICE_SENT", "reason", plot.marks().text(plot.owner()), "document_id", plot.document(),
        "document_name", plot.marks().text(plot.owner())));
    plot.planter().plant("spending_tight_step", plot.owner(), Map.of("space_id", plot.space(), "kind", "NOTICE",
        "number", 1, "entry_id", entry, "participants", plot.marks().text(plot.owner())));
  }
}
