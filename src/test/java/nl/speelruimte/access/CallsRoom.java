package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.plans.calls.CallDraft;
import nl.speelruimte.plans.calls.CallFilter;
import nl.speelruimte.plans.calls.CallId;
import nl.speelruimte.plans.calls.CallState;
import nl.speelruimte.plans.calls.InviteeFilter;
import nl.speelruimte.plans.calls.InviteeState;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;

/** A call of one provider, which those who pay may know of too, with the plan that answers it and touches a municipality. */
final class CallsRoom implements Seeds, Arguments {

  @Override
  public void sow(Plot plot) {
    var planter = plot.planter();
    var asked = new Owner.Register(plot.owner().provider());
    var framework = UUID.randomUUID();
    var version = UUID.randomUUID();
    var call = UUID.randomUUID();
    var plan = UUID.randomUUID();
    planter.plant("plans_framework", new Owner.Everybody(), Map.of("id", framework, "purpose", "SAVINGS"));
    planter.plant("plans_framework_version", new Owner.Everybody(), Map.of("id", version, "framework_id", framework,
        "number", 1, "state", "ADOPTED"));
    planter.plant("plans_call", asked, Map.of("id", call, "year", plot.year(), "generic_allowed", true,
        "spaces_allowed", true, "due_on", LocalDate.of(plot.year(), 3, 1), "framework_version_id", version,
        "state", "OPEN"));
    planter.plant("plans_call_entry", asked, Map.of("call_id", call, "place", 1, "kind", "OPENED"));
    planter.plant("plans_plan", plot.owner(), Map.of("id", plan, "call_id", call, "provider_id", plot.provider(),
        "year", plot.year(), "reach", "GENERIC", "state", "SUBMITTED", "current_version", 1, "places", 1));
    planter.plant("plans_plan_place", plot.owner(), Map.of("plan_id", plan, "municipality_id", plot.municipality(),
        "year", plot.year(), "promised_cent", plot.marks().number(plot.owner())));
    planter.plant("plans_call_invitee", plot.owner(), Map.of("call_id", call, "provider_id", plot.provider(),
        "due_on", LocalDate.of(plot.year(), 3, 1)));
    plot.ids().put("call", call);
    plot.ids().put("call.framework", version);
  }

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    return switch (parameter.getType().getSimpleName()) {
      case "CallId" -> List.of(new CallId(about.id("call", UUID.class)));
      case "CallFilter" -> List.of(CallFilter.ALL, new CallFilter(about.year(), CallState.OPEN));
      case "InviteeFilter" -> List.of(InviteeFilter.ALL, new InviteeFilter(InviteeState.SUBMITTED, true, about.mark()));
      case "CallDraft" -> List.of(new CallDraft(UUID.randomUUID(), 2026, "Uitvraag", "Toelichting",
          Set.of(about.owner().provider()), true, true, LocalDate.of(2026, 12, 24),
          new FrameworkVersionId(about.id("call.framework", UUID.class)), null));
      case "Set" -> "providers".equals(parameter.getName()) ? List.of(Set.of(about.owner().provider())) : List.of();
      default -> List.of();
    };
  }
}
