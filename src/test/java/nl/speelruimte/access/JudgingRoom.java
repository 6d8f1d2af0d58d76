package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.judging.AssessorsDraft;
import nl.speelruimte.plans.judging.JudgementDraft;
import nl.speelruimte.plans.judging.RoundDraft;
import nl.speelruimte.plans.judging.RoundId;
import nl.speelruimte.plans.judging.Seat;
import nl.speelruimte.plans.judging.pointing.Pointer;

/** A plan with a round that is closed, which those who see the plan read, and one that is open, of which nobody reads what was found. */
final class JudgingRoom implements Seeds, Arguments, Silence {

  private static final Owner BLIND = new Owner.InOpenRound();

  @Override
  public void sow(Plot plot) {
    var plan = UUID.randomUUID();
    var measure = UUID.randomUUID();
    var planter = plot.planter();
    planter.plant("plans_plan", plot.owner(), Map.of("id", plan, "provider_id", plot.provider(), "year", plot.year(),
        "reach", "SPACES", "state", "IN_REVIEW", "current_version", 2, "measures", 1, "places", 1));
    planter.plant("plans_plan_place", plot.owner(), Map.of("plan_id", plan, "municipality_id", plot.municipality(),
        "year", plot.year(), "promised_cent", plot.marks().number(plot.owner())));
    for (var number : List.of(1, 2)) {
      var version = UUID.randomUUID();
      planter.plant("plans_version", plot.owner(), Map.of("id", version, "plan_id", plan, "number", number,
          "state", number == 1 ? "RETURNED" : "SUBMITTED", "submitted_by", plot.marks().text(plot.owner())));
      planter.plant("plans_measure", plot.owner(), Map.of("id", UUID.randomUUID(), "version_id", version,
          "measure_key", measure, "place", 1, "category", "OTHER"));
    }
    framework(plot);
    account(plot, "BUREAU_MANAGER", "REGION", null);
    account(plot, "MUNICIPAL_MANAGER", "MUNICIPALITY", plot.municipality());
    plot.ids().put("judged", plan);
    plot.ids().put("judged.measure", measure);
    plot.ids().put("round.closed", round(plot, plan, 1, behind(plot)));
    plot.ids().put("round.open", round(plot, plan, 2, BLIND));
    undecided(plot);
  }

  /** Its round is closed, and nobody has decided on it. */
  private static void undecided(Plot plot) {
    var plan = UUID.randomUUID();
    plot.planter().plant("plans_plan", plot.owner(), Map.of("id", plan, "provider_id", plot.provider(), "year", plot.year(),
        "reach", "SPACES", "state", "IN_REVIEW", "current_version", 1, "measures", 0, "places", 1));
    plot.planter().plant("plans_plan_place", plot.owner(), Map.of("plan_id", plan, "municipality_id", plot.municipality(),
        "year", plot.year(), "promised_cent", plot.marks().number(plot.owner())));
    plot.planter().plant("plans_version", plot.owner(), Map.of("id", UUID.randomUUID(), "plan_id", plan, "number", 1,
        "state", "SUBMITTED", "submitted_by", plot.marks().text(plot.owner())));
    round(plot, plan, 1, behind(plot));
  }

  private static Owner behind(Plot plot) {
    return new Owner.BehindProvider(plot.owner().municipality(), plot.owner().from());
  }

  private static void framework(Plot plot) {
    var planted = PlantedFramework.in(plot, "J1");
    plot.ids().put("judged.framework", planted.version());
    plot.ids().put("judged.criterion", planted.criterion());
  }

  private static void account(Plot plot, String role, String scope, Integer organisation) {
    var owner = new Owner.Region();
    var account = UUID.randomUUID();
    var values = new HashMap<String, Object>(Map.of("id", account, "user_name", account + "@test.example",
        "organisation_kind", scope, "active", true, "accepted_at", LocalDate.of(2025, 1, 1)));
    values.put("organisation_id", organisation);
    plot.planter().plant("identity_account", owner, values);
    var grant = new HashMap<String, Object>(Map.of("id", UUID.randomUUID(), "account_id", account, "role", role,
        "scope_type", scope, "valid_from", LocalDate.of(2025, 1, 1)));
    grant.put("scope_id", organisation);
    plot.planter().plant("identity_role_grant", owner, grant);
  }

  /** @param judgements whose the judgements are; the round itself is for whoever sees the plan, except for its provider */
  private static UUID round(Plot plot, UUID plan, int version, Owner judgements) {
    var round = UUID.randomUUID();
    var assessor = UUID.randomUUID();
    var hidden = behind(plot);
    var mark = plot.marks().text(hidden);
    var day = LocalDate.of(plot.year(), 5, version);
    var values = new HashMap<String, Object>(Map.of("id", round, "plan_id", plan, "plan_version", version,
        "framework_version_id", plot.ids().get("judged.framework"), "due_on", day));
    if (version == 1) {
      values.putAll(Map.of("closed_at", day, "closed_by", mark, "close_reason", mark));
    }
    plot.planter().plant("plans_round", hidden, values);
    plot.planter().plant("plans_round_assessor", hidden, Map.of("id", assessor, "round_id", round));
    plot.planter().plant("plans_judgement", judgements, Map.of("id", UUID.randomUUID(), "round_id", round,
        "assessor_id", assessor, "criterion_id", plot.ids().get("judged.criterion"), "about", "PLAN", "revision", 1,
        "score", 2, "reason", plot.marks().text(judgements), "given_at", day));
    plot.planter().plant("audit_event", hidden, Map.of("subject_kind", "plans.round", "subject_id", round.toString(),
        "provider_id", plot.provider(), "kept_from_provider", true, "result", "DONE", "reason", mark,
        "recorded_at", day));
    plot.planter().plant("attention_point", hidden, Map.of("kind", "plans.judge", "severity", "ACT",
        "provider_id", plot.provider(), "municipality_id", plot.municipality(), "subject_kind", "plans.assessor",
        "open_key", assessor.toString(), "for_bureau", true, "for_municipality", true,
        "why_figures", "[{\"text\": \"" + mark + "\"}]", "last_seen_at", day));
    return round;
  }

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    if (!parameter.getDeclaringExecutable().getDeclaringClass().getName().startsWith("nl.speelruimte.plans.judging")) {
      return List.of();
    }
    return switch (parameter.getType().getSimpleName()) {
      case "PlanId" -> List.of(new PlanId(about.id("judged", UUID.class)));
      case "RoundId" -> List.of(new RoundId(about.id("round.closed", UUID.class)),
          new RoundId(about.id("round.open", UUID.class)));
      case "RoundDraft" -> List.of(new RoundDraft(new FrameworkVersionId(about.id("judged.framework", UUID.class)), null,
          LocalDate.of(2026, 12, 1), List.of(new Seat(UUID.randomUUID(), about.owner().municipality())), 0));
      case "AssessorsDraft" -> List.of(new AssessorsDraft(List.of(new Seat(UUID.randomUUID(), null)), "omdat", 0));
      case "JudgementDraft" -> List.of(new JudgementDraft(new CriterionId(about.id("judged.criterion", UUID.class)), null,
          2, null, "omdat", new Pointer.WholeIntroduction(), 1), new JudgementDraft(new CriterionId(about.id("judged.criterion", UUID.class)),
          new MeasureKey(about.id("judged.measure", UUID.class)), 2, null, "omdat", null, 0));
      default -> List.of();
    };
  }

  @Override
  public Map<String, Set<ViewerKind>> emptyByDesign() {
    var providers = EnumSet.of(ViewerKind.OWN_PROVIDER, ViewerKind.OTHER_PROVIDER);
    var others = EnumSet.complementOf(EnumSet.of(ViewerKind.BUREAU_MANAGER));
    var everybody = EnumSet.allOf(ViewerKind.class);
    return Map.of("JudgingRounds.ofPlan", providers, "JudgingRounds.current", providers,
        "JudgingRounds.details", providers, "Comparisons.of", providers, "JudgingRounds.undecided", providers,
        "JudgingRounds.candidates", others, "JudgingRounds.leads", others,
        // The plan answers no call, and a sheet is for who judges, none of whom asks here.
        "JudgingRounds.announced", everybody, "JudgingSheets.sheet", everybody);
  }
}
