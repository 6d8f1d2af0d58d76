package nl.speelruimte.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A plan that came back from judging with what its provider writes since, one that nobody else ever saw, and templates. */
final class PlanSeeds implements Seeds {

  @Override
  public void sow(Plot plot) {
    var alone = new Owner.OfProviderAlone(plot.owner().provider());
    var plan = plan(plot, plot.owner(), "RETURNED", 1, 2);
    plot.planter().plant("plans_plan_place", plot.owner(), Map.of("plan_id", plan, "municipality_id",
        plot.municipality(), "year", plot.year(), "promised_cent", plot.marks().number(plot.owner())));
    step(plot, plot.owner(), plan, 2, "SUBMIT", "SUBMITTED");
    step(plot, plot.owner(), plan, 3, "RETURN", "RETURNED");
    var key = UUID.randomUUID();
    var read = version(plot, plot.owner(), plan, 1, "RETURNED", key);
    var written = version(plot, alone, plan, 2, "WRITING", key);
    working(plot, alone, written.id, key);
    var draft = plan(plot, alone, "DRAFT", null, 1);
    step(plot, alone, draft, 1, "BEGIN", "DRAFT");
    version(plot, alone, draft, 1, "WRITING", UUID.randomUUID());
    plot.ids().put("plan", plan);
    plot.ids().put("planDraft", draft);
    plot.ids().put("measure", key);
    plot.ids().put("evidence", read.evidence);
    plot.ids().put("evidenceOfDraft", written.evidence);
    plot.ids().put("template", template(plot, new Owner.Everybody(), false));
    template(plot, new Owner.Region(), true);
  }

  private static UUID plan(Plot plot, Owner owner, String state, Integer current, int working) {
    var id = UUID.randomUUID();
    var values = new HashMap<String, Object>(Map.of("id", id, "provider_id", plot.provider(), "year", plot.year(),
        "reach", "SPACES", "state", state, "working_version", working, "measures", 1, "places", 1));
    values.put("current_version", current);
    plot.planter().plant("plans_plan", owner, values);
    return id;
  }

  private static void step(Plot plot, Owner owner, UUID plan, int place, String move, String state) {
    plot.planter().plant("plans_step", owner, Map.of("plan_id", plan, "place", place, "move", move, "to_state", state,
        "version_number", 1, "reason", plot.marks().text(owner), "recorded_at", LocalDate.of(plot.year(), 2, place)));
  }

  private static Version version(Plot plot, Owner owner, UUID plan, int number, String state, UUID key) {
    var version = UUID.randomUUID();
    var measure = UUID.randomUUID();
    var evidence = UUID.randomUUID();
    var planter = plot.planter();
    planter.plant("plans_version", owner, Map.of("id", version, "plan_id", plan, "number", number, "state", state,
        "submitted_by", plot.marks().text(owner)));
    planter.plant("plans_version_space", owner, Map.of("version_id", version, "space_id", plot.space(),
        "municipality_id", plot.municipality()));
    planter.plant("plans_measure", owner, Map.of("id", measure, "version_id", version, "measure_key", key, "place", 1,
        "category", "OTHER", "indicator_code", plot.marks().text(owner)));
    planter.plant("plans_effect", owner, Map.of("measure_id", measure, "municipality_id", plot.municipality(),
        "lot_id", plot.lot(), "quarter", 1));
    var document = owner instanceof Owner.Between ? plot.document() : document(plot, owner);
    planter.plant("plans_evidence", owner, Map.of("id", evidence, "measure_id", measure, "document_id", document));
    return new Version(version, evidence);
  }

  private static UUID document(Plot plot, Owner owner) {
    var document = UUID.randomUUID();
    plot.planter().plant("documents_file", owner, Map.of("id", document, "type", "PDF",
        "content", plot.marks().text(owner).getBytes(), "size", plot.marks().text(owner).length()));
    return document;
  }

  private static void working(Plot plot, Owner alone, UUID version, UUID key) {
    var planter = plot.planter();
    planter.plant("plans_text", alone, Map.of("version_id", version, "field", "INTRODUCTION", "measure_key",
        new UUID(0, 0), "revision", 1, "base", 0, "aside", false, "author", plot.marks().text(alone)));
    planter.plant("plans_text", alone, Map.of("version_id", version, "field", "TITLE", "measure_key", key,
        "revision", 1, "base", 0, "aside", false, "author", plot.marks().text(alone)));
    planter.plant("plans_removed_measure", alone, Map.of("version_id", version, "measure_key", UUID.randomUUID(),
        "place", 2, "category", "OTHER"));
  }

  private static UUID template(Plot plot, Owner owner, boolean retired) {
    var id = UUID.randomUUID();
    plot.planter().plant("plans_template", owner, Map.of("id", id, "retired", retired));
    plot.planter().plant("plans_template_measure", owner, Map.of("template_id", id, "place", 1, "category", "OTHER"));
    return id;
  }

  private record Version(UUID id, UUID evidence) {}
}
