package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.contracting.targets.BaselineDraft;
import nl.speelruimte.contracting.targets.TargetAbout;
import nl.speelruimte.contracting.targets.TargetDraft;
import nl.speelruimte.contracting.targets.TargetFilter;
import nl.speelruimte.contracting.targets.TargetId;
import nl.speelruimte.contracting.targets.TargetOperator;
import nl.speelruimte.contracting.targets.TargetStatus;
import nl.speelruimte.contracting.targets.TargetSubject;
import nl.speelruimte.contracting.targets.TargetUnit;
import nl.speelruimte.contracting.targets.TargetValue;
import org.jspecify.annotations.Nullable;

/** Targets on a contract, its lot, its provider and its municipality, and a concept that is the bureau's. */
final class TargetsRoom implements Seeds, Arguments, Silence {

  @Override
  public void sow(Plot plot) {
    var lotAndProvider = new Owner.Register(plot.owner().provider());
    plot.ids().put("target", target(plot, plot.owner(), "contract_id", plot.contract(), "ACTIVE", plot.document()));
    if (plot.year() != 2026) {
      return;
    }
    target(plot, new Owner.Region(), "contract_id", plot.contract(), "CONCEPT");
    target(plot, lotAndProvider, "lot_id", plot.lot(), "NO_BASELINE");
    target(plot, lotAndProvider, "provider_id", plot.provider(), "NO_BASELINE");
    target(plot, new Owner.NotOffered(plot.owner().municipality()), "municipality_id", plot.municipality(), "NO_BASELINE");
  }

  private static UUID target(Plot plot, Owner owner, String column, int about, String status) {
    return target(plot, owner, column, about, status, null);
  }

  private static UUID target(Plot plot, Owner owner, String column, int about, String status, @Nullable UUID document) {
    var id = UUID.randomUUID();
    var values = new HashMap<String, Object>(Map.of("id", id, column, about, "status", status, "operator", "LE",
        "unit", "PCT", "valid_to", LocalDate.of(2099, 12, 31)));
    values.put("baseline", BigDecimal.TEN);
    values.put("document_id", document);
    plot.planter().plant("contracting_target", owner, values);
    plot.planter().plant("contracting_target_value", owner, Map.of("target_id", id, "year", plot.year()));
    plot.planter().plant("contracting_target_version", owner, values);
    plot.planter().plant("contracting_target_value_version", owner, Map.of("target_id", id, "year", plot.year()));
    return id;
  }

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    var day = LocalDate.of(about.year(), 1, 1);
    return switch (parameter.getType().getSimpleName()) {
      case "TargetId" -> List.of(new TargetId(about.id("target", UUID.class)));
      case "TargetFilter" -> List.of(TargetFilter.ALL, TargetFilter.of(about.owner().provider()),
          new TargetFilter(about.mark(), TargetSubject.CONTRACT, null, null, null, about.owner().municipality(),
              TargetStatus.ACTIVE));
      case "TargetDraft" -> List.of(draft(new TargetAbout(TargetSubject.CONTRACT, about.contract(), ""), day));
      case "BaselineDraft" -> List.of(new BaselineDraft(BigDecimal.TEN, day, 0));
      default -> List.of();
    };
  }

  private static TargetDraft draft(@Nullable TargetAbout about, LocalDate day) {
    return new TargetDraft(about, null, "Doel", TargetOperator.LE, TargetUnit.PCT, null, null, day, day.plusYears(1),
        "bron", null, List.of(new TargetValue(day.getYear(), null, BigDecimal.ONE)), "omdat", 0);
  }

  @Override
  public Map<String, Set<ViewerKind>> emptyByDesign() {
    var readers = EnumSet.complementOf(EnumSet.of(ViewerKind.BUREAU_MANAGER, ViewerKind.BUREAU_ADMIN));
    return Map.of("Targets.mayAdd", readers, "Targets.subjects", readers);
  }
}
