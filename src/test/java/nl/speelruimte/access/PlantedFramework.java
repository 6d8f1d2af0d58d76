package nl.speelruimte.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A framework of the region by which plans were judged, with one criterion about the plan. */
record PlantedFramework(UUID version, UUID criterion) {

  /** @param code of its criterion */
  static PlantedFramework in(Seeds.Plot plot, String code) {
    var everybody = new Owner.Everybody();
    var framework = UUID.randomUUID();
    var planted = new PlantedFramework(UUID.randomUUID(), UUID.randomUUID());
    plot.planter().plant("plans_framework", everybody, Map.of("id", framework, "purpose", "SAVINGS"));
    plot.planter().plant("plans_framework_version", everybody, Map.of("id", planted.version, "framework_id", framework,
        "number", 1, "state", "RETIRED", "adopted_on", LocalDate.of(2025, 1, 1), "adopted_by", "Marit",
        "adopted_because", "omdat"));
    plot.planter().plant("plans_criterion", everybody, Map.of("id", planted.criterion, "version_id", planted.version,
        "scale", "SCALE_5", "weight", 1, "applies_to", "PLAN", "code", code));
    return planted;
  }
}
