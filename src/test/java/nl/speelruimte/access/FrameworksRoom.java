package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.plans.frameworks.AdoptDraft;
import nl.speelruimte.plans.frameworks.AppliesTo;
import nl.speelruimte.plans.frameworks.CriterionDraft;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.plans.frameworks.FrameworkDraft;
import nl.speelruimte.plans.frameworks.FrameworkFilter;
import nl.speelruimte.plans.frameworks.FrameworkId;
import nl.speelruimte.plans.frameworks.FrameworkPurpose;
import nl.speelruimte.plans.frameworks.FrameworkState;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;

/** A framework with a retired version, an adopted one that everybody reads, and a concept that is the bureau's. */
final class FrameworksRoom implements Seeds, Arguments {

  @Override
  public void sow(Plot plot) {
    var framework = UUID.randomUUID();
    var everybody = new Owner.Everybody();
    plot.planter().plant("plans_framework", everybody, Map.of("id", framework, "purpose", "SAVINGS"));
    plot.ids().put("framework", framework);
    plot.ids().put("framework.retired", version(plot, everybody, framework, 1, "RETIRED"));
    plot.ids().put("framework.adopted", version(plot, everybody, framework, 2, "ADOPTED"));
    plot.ids().put("framework.concept", version(plot, new Owner.Region(), framework, 3, "CONCEPT"));
  }

  private static UUID version(Plot plot, Owner owner, UUID framework, int number, String state) {
    var id = UUID.randomUUID();
    plot.planter().plant("plans_framework_version", owner, Map.of("id", id, "framework_id", framework, "number", number,
        "state", state, "adopted_on", LocalDate.of(2026, 1, 1), "adopted_by", plot.marks().text(owner),
        "adopted_because", plot.marks().text(owner), "explanation", plot.marks().text(owner)));
    var criterion = UUID.randomUUID();
    plot.planter().plant("plans_criterion", owner, Map.of("id", criterion, "version_id", id, "scale", "SCALE_5",
        "weight", number, "applies_to", "PLAN"));
    plot.ids().put("criterion." + state, criterion);
    return id;
  }

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    return switch (parameter.getType().getSimpleName()) {
      case "FrameworkId" -> List.of(new FrameworkId(about.id("framework", UUID.class)));
      case "FrameworkVersionId" -> List.of(version(about, "adopted"), version(about, "retired"), version(about, "concept"));
      case "CriterionId" -> List.of(new CriterionId(about.id("criterion.CONCEPT", UUID.class)));
      case "FrameworkFilter" -> List.of(FrameworkFilter.ALL,
          new FrameworkFilter("", FrameworkPurpose.SAVINGS, FrameworkState.ADOPTED));
      case "FrameworkDraft" -> List.of(new FrameworkDraft(UUID.randomUUID(), FrameworkPurpose.SAFETY, "Kader", null,
          version(about, "concept"), List.of(criterion())));
      case "CriterionDraft" -> List.of(criterion());
      case "AdoptDraft" -> List.of(new AdoptDraft(LocalDate.of(2026, 1, 1), "omdat", true, 0));
      default -> List.of();
    };
  }

  private static FrameworkVersionId version(World.Cell about, String state) {
    return new FrameworkVersionId(about.id("framework." + state, UUID.class));
  }

  private static CriterionDraft criterion() {
    return new CriterionDraft("Z9", "Tekst", null, CriterionScale.SCALE_5, BigDecimal.ONE, false, AppliesTo.PLAN);
  }
}
