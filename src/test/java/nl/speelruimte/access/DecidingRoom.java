package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.concluding.ConclusionDraft;
import nl.speelruimte.plans.concluding.Verdict;
import nl.speelruimte.plans.deciding.CorrectionDraft;
import nl.speelruimte.plans.deciding.DecisionDraft;
import nl.speelruimte.plans.deciding.DecisionOutcome;
import nl.speelruimte.plans.deciding.MeasureChoice;
import nl.speelruimte.plans.deciding.ReturnDraft;
import nl.speelruimte.plans.deciding.ReturnPoint;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.letters.LetterPart;
import nl.speelruimte.plans.letters.LetterTexts;

/** A plan that was approved with a letter, of which a municipality reads the decision alone, and one that went back. */
final class DecidingRoom implements Seeds, Arguments, Silence {

  /** No municipality is this one: what is its and a provider's is for that provider, the bureau and the auditor. */
  private static final MunicipalityId NONE = new MunicipalityId(-1);

  @Override
  public void sow(Plot plot) {
    framework(plot);
    var decided = plan(plot, "decided", "APPROVED");
    decided(plot, decided);
    var returned = plan(plot, "sentBack", "RETURNED");
    plot.planter().plant("plans_return_point", plot.owner(), Map.of("decision_id", decision(plot, returned, "RETURNED"),
        "place", 1, "quote", plot.marks().text(plot.owner())));
  }

  private static void framework(Plot plot) {
    var planted = PlantedFramework.in(plot, "D1");
    plot.ids().put("decided.framework", planted.version());
    plot.ids().put("decided.criterion", planted.criterion());
  }

  private static Planned plan(Plot plot, String name, String state) {
    var plan = new Planned(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    var version = UUID.randomUUID();
    var measure = UUID.randomUUID();
    var planter = plot.planter();
    planter.plant("plans_plan", plot.owner(), Map.of("id", plan.id, "provider_id", plot.provider(), "year", plot.year(),
        "reach", "SPACES", "state", state, "current_version", 1, "measures", 1, "places", 1));
    planter.plant("plans_plan_place", plot.owner(), Map.of("plan_id", plan.id, "municipality_id", plot.municipality(),
        "year", plot.year(), "promised_cent", plot.marks().number(plot.owner())));
    planter.plant("plans_version", plot.owner(), Map.of("id", version, "plan_id", plan.id, "number", 1, "state", state,
        "submitted_by", plot.marks().text(plot.owner())));
    planter.plant("plans_measure", plot.owner(), Map.of("id", measure, "version_id", version, "measure_key", plan.measure,
        "place", 1, "category", "OTHER"));
    planter.plant("plans_effect", plot.owner(), Map.of("measure_id", measure, "municipality_id", plot.municipality(),
        "lot_id", 0, "quarter", 1));
    planter.plant("plans_round", plot.owner(), Map.of("id", plan.round, "plan_id", plan.id, "plan_version", 1,
        "framework_version_id", plot.ids().get("decided.framework"), "due_on", LocalDate.of(plot.year(), 5, 1),
        "closed_at", LocalDate.of(plot.year(), 5, 1)));
    plot.ids().put(name, plan.id);
    plot.ids().put(name + ".round", plan.round);
    plot.ids().put(name + ".measure", plan.measure);
    return plan;
  }

  private static UUID decision(Plot plot, Planned plan, String outcome) {
    var decision = UUID.randomUUID();
    plot.planter().plant("plans_decision", plot.owner(), Map.of("id", decision, "plan_id", plan.id, "round_id", plan.round,
        "version_number", 1, "outcome", outcome));
    return decision;
  }

  private static void decided(Plot plot, Planned plan) {
    var closed = new Owner.Between(plot.owner().provider(), NONE, plot.owner().from());
    var mark = plot.marks().text(closed);
    var decision = decision(plot, plan, "APPROVED");
    plot.planter().plant("plans_decision_measure", plot.owner(), Map.of("decision_id", decision,
        "measure_key", plan.measure, "place", 1, "approved", true));
    plot.planter().plant("plans_conclusion", closed, Map.of("id", UUID.randomUUID(), "plan_id", plan.id,
        "round_id", plan.round, "criterion_id", plot.ids().get("decided.criterion"), "number", 1, "score", 4, "text", mark));
    var document = UUID.randomUUID();
    var letter = UUID.randomUUID();
    plot.planter().plant("documents_file", closed, Map.of("id", document, "type", "PDF", "content", mark.getBytes(),
        "size", mark.length()));
    plot.planter().plant("plans_decision_letter", closed, Map.of("id", letter, "decision_id", decision, "number", 1,
        "document_id", document, "document_name", mark));
    plot.ids().put("decided.letter", letter);
  }

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    var asked = parameter.getDeclaringExecutable().getDeclaringClass().getName();
    if (!asked.matches("nl\\.speelruimte\\.plans\\.(deciding|concluding|execution)\\..*")) {
      return List.of();
    }
    var round = about.id("decided.round", UUID.class);
    var texts = new LetterTexts("Inleiding", "Motivering", "Slot");
    var measure = new MeasureKey(about.id("decided.measure", UUID.class));
    return switch (parameter.getType().getSimpleName()) {
      case "PlanId" -> List.of(new PlanId(about.id("decided", UUID.class)), new PlanId(about.id("sentBack", UUID.class)));
      case "UUID" -> List.of("round".equals(parameter.getName()) ? round : about.id("decided.letter", UUID.class));
      case "ConclusionDraft" -> List.of(new ConclusionDraft(round, new CriterionId(about.id("decided.criterion", UUID.class)),
          null, Verdict.score(4), "omdat", 0));
      case "DecisionDraft" -> List.of(new DecisionDraft(round, DecisionOutcome.APPROVED, "omdat",
          List.of(new MeasureChoice(measure, "Maatregel", true, "")), texts, 0));
      case "ReturnDraft" -> List.of(new ReturnDraft("omdat", List.of(new ReturnPoint(measure, null, null, "Leg uit")), 0));
      case "LetterPart" -> List.of(LetterPart.MOTIVATION);
      case "CorrectionDraft" -> List.of(new CorrectionDraft("omdat", texts, 1));
      default -> List.of();
    };
  }

  @Override
  public Map<String, Set<ViewerKind>> emptyByDesign() {
    var municipal = EnumSet.complementOf(EnumSet.of(ViewerKind.BUREAU_MANAGER, ViewerKind.BUREAU_ANALYST,
        ViewerKind.BUREAU_ADMIN, ViewerKind.AUDITOR, ViewerKind.OWN_PROVIDER, ViewerKind.OTHER_PROVIDER));
    var outside = EnumSet.copyOf(municipal);
    outside.addAll(List.of(ViewerKind.OWN_PROVIDER, ViewerKind.OTHER_PROVIDER));
    var silent = new HashMap<String, Set<ViewerKind>>();
    // The conclusions are the bureau's until the decision, and no municipality's: they may name what others were promised.
    silent.put("Conclusions.sheet", outside);
    silent.put("Conclusions.round", outside);
    silent.put("Conclusions.decided", municipal);
    silent.put("Decisions.letter", municipal);
    // A draft is for the lead of a round that is not decided on, and none of those who ask leads one.
    List.of("LetterDesk.draft", "LetterDesk.facts", "LetterDesk.preview", "LetterRevisions.notes")
        .forEach(question -> silent.put(question, EnumSet.allOf(ViewerKind.class)));
    return silent;
  }

  /** A plan with its round and its measure. */
  private record Planned(UUID id, UUID round, UUID measure) {}
}
