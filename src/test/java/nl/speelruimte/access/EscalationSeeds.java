package nl.speelruimte.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An escalation with a step and its traces, of which the provider may know nothing, and a notice it may read. */
final class EscalationSeeds implements Seeds {

  @Override
  public void sow(Plot plot) {
    var planter = plot.planter();
    var marks = plot.marks();
    var hidden = new Owner.BehindProvider(plot.owner().municipality(), plot.owner().from());
    var escalation = UUID.randomUUID();
    var step = UUID.randomUUID();
    var notice = UUID.randomUUID();
    var document = UUID.randomUUID();
    var june = LocalDate.of(plot.year(), 6, 15);
    planter.plant("escalation_case", hidden, Map.of("id", escalation, "provider_id", plot.provider(),
        "municipality_id", plot.municipality(), "level_number", 3, "open_now", true, "opened_on", june));
    planter.plant("documents_file", hidden, Map.of("id", document, "type", "PDF",
        "content", marks.text(hidden).getBytes(), "size", marks.text(hidden).length()));
    planter.plant("escalation_step", hidden, Map.of("id", step, "case_id", escalation, "place", 1, "kind", "SKIPPED",
        "level_number", 3, "what", marks.text(hidden), "document_id", document, "document_name", marks.text(hidden)));
    planter.plant("audit_event", hidden, Map.of("subject_kind", "spending.space", "subject_id", plot.space().toString(),
        "provider_id", plot.provider(), "municipality_id", plot.municipality(), "kept_from_provider", true,
        "result", "DONE", "recorded_at", june));
    planter.plant("attention_point", hidden, Map.of("kind", "spending.over", "severity", "ACT",
        "provider_id", plot.provider(), "municipality_id", plot.municipality(), "subject_kind", "escalation.escalation",
        "open_key", escalation.toString(), "for_bureau", true, "for_municipality", true,
        "why_figures", "[{\"text\": \"" + marks.text(hidden) + "\"}]", "last_seen_at", june));
    planter.plant("escalation_notice", plot.owner(), Map.of("id", notice, "step_id", step,
        "provider_id", plot.provider(), "municipality_id", plot.municipality(), "about", "MEASURE",
        "document_id", plot.document(), "document_name", marks.text(plot.owner())));
    planter.plant("escalation_answer", plot.owner(), Map.of("notice_id", notice,
        "document_id", plot.document(), "document_name", marks.text(plot.owner())));
    plot.ids().put("escalation", escalation);
    plot.ids().put("escalationStep", step);
    plot.ids().put("notice", notice);
  }
}
