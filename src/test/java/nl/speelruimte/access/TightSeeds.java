package nl.speelruimte.access;

import java.util.Map;

/** A tight space: the notice was called for and sent, and a stop was asked for. */
class TightSeeds implements Seeds {

  @Override
  public void sow(Plot plot) {
    plot.planter().plant("spending_entry", plot.owner(), Map.of("space_id", plot.space(), "type", "NOTICE_70"));
    var entry = plot.planter().plant("spending_entry", plot.owner(), Map.of("space_id", plot.space(),
        "type", "NOTICE_SENT", "reason", plot.marks().text(plot.owner()), "document_id", plot.document(),
        "document_name", plot.marks().text(plot.owner())));
    plot.planter().plant("spending_tight_step", plot.owner(), Map.of("space_id", plot.space(), "kind", "NOTICE",
        "number", 1, "entry_id", entry, "participants", plot.marks().text(plot.owner())));
    stop(plot);
    comparison(plot);
  }

  /** What the provider entered about a quarter, and a word about it. */
  private static void comparison(Plot plot) {
    var mark = plot.marks().text(plot.owner());
    plot.planter().plant("spending_own_figure", plot.owner(), Map.of("space_id", plot.space(), "quarter", 1,
        "number", 1, "remark", mark, "alike", true));
    plot.planter().plant("spending_own_figure_word", plot.owner(), Map.of("space_id", plot.space(), "quarter", 1,
        "number", 1, "about", 1, "kind", "COMMENT", "words", mark));
  }

  /** A stop for want of room with a request that waits. */
  private static void stop(Plot plot) {
    var mark = plot.marks().text(plot.owner());
    var stop = plot.planter().plant("spending_stop", plot.owner(), Map.of("space_id", plot.space(),
        "provider_id", plot.provider(), "municipality_id", plot.municipality(), "lot_id", plot.lot(),
        "ground", "PLAFOND", "origin", "REQUESTED"));
    var step = plot.planter().plant("spending_stop_step", plot.owner(), Map.of("stop_id", stop, "number", 1,
        "status", "REQUESTED", "reason", mark, "document_id", plot.document(), "document_name", mark));
    var exception = plot.planter().plant("spending_stop_exception", plot.owner(), Map.of("stop_id", stop, "number", 1,
        "ground", "SIBLING", "motivation", mark));
    plot.ids().putAll(Map.of("stop", stop, "stopStep", step, "exception", exception));
  }
}
