package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.plans.PlanId;

/** What changed in plans; which version somebody saw last is that person's alone, and the viewers here are nobody. */
final class PlanSeenRoom implements Seeds, Arguments, Silence {

  @Override
  public void sow(Plot plot) {
    plot.planter().plant("plans_seen", new Owner.Region(), Map.of("account_id", UUID.randomUUID(),
        "plan_id", plot.ids().get("plan"), "version_number", 1));
  }

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    var ofChanges = parameter.getDeclaringExecutable().getDeclaringClass().getSimpleName().equals("PlanChanges");
    if (!ofChanges) {
      return List.of();
    }
    if (parameter.getType() == Set.class) {
      return List.of(Set.of(new PlanId(about.id("plan", UUID.class)), new PlanId(about.id("planDraft", UUID.class))));
    }
    if (parameter.getType() != int.class) {
      return List.of();
    }
    return "from".equals(parameter.getName()) ? List.of(1) : List.of(1, 2);
  }

  @Override
  public Map<String, Set<ViewerKind>> emptyByDesign() {
    return Map.of("PlanChanges.sinceSeen", EnumSet.allOf(ViewerKind.class),
        "PlanChanges.stepsSinceSeen", EnumSet.allOf(ViewerKind.class),
        "PlanChanges.unseen", EnumSet.allOf(ViewerKind.class));
  }
}
