package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.improvement.ActionDraft;
import nl.speelruimte.improvement.ActionFilter;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ActionMove;
import nl.speelruimte.improvement.ActionStatus;
import nl.speelruimte.improvement.MoveDraft;
import nl.speelruimte.improvement.Origin;
import nl.speelruimte.improvement.ReviewHoldDraft;
import nl.speelruimte.improvement.ReviewMoveDraft;
import nl.speelruimte.improvement.effects.PromiseDraft;
import nl.speelruimte.improvement.effects.PromiseLine;
import nl.speelruimte.improvement.progress.EffectDraft;
import nl.speelruimte.improvement.progress.EffectLine;
import nl.speelruimte.improvement.progress.ProgressDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Quarter;

/** An action between a provider and a municipality with all that is kept of it. */
final class ImprovementRoom implements Seeds, Arguments, Silence {

  private static final FileDraft FILE = new FileDraft("bewijs.pdf", "%PDF-1.7 test".getBytes());

  @Override
  public void sow(Plot plot) {
    var id = UUID.randomUUID();
    var group = UUID.randomUUID().toString();
    action(plot, id, group);
    var mark = plot.marks().text(plot.owner());
    plot.planter().plant("improvement_place", plot.owner(), of("action_id", id, "municipality_id", plot.municipality()));
    plot.planter().plant("improvement_promise_set", plot.owner(), of("action_id", id, "number", 1, "reason", mark));
    plot.planter().plant("improvement_promise", plot.owner(), of("action_id", id, "number", 1,
        "municipality_id", plot.municipality(), "lot_id", plot.lot(), "quarter", 1));
    plot.planter().plant("improvement_step", plot.owner(), of("id", UUID.randomUUID(), "action_id", id, "place", 1,
        "move", "START", "status_before", "PREPARING", "status_after", "IN_PROGRESS", "reason", mark));
    plot.planter().plant("improvement_review", plot.owner(), of("id", UUID.randomUUID(), "action_id", id, "place", 1,
        "kind", "PLANNED", "words", mark));
    for (var kind : List.of("PROGRESS", "EFFECT")) {
      var entry = UUID.randomUUID();
      plot.planter().plant("improvement_entry", plot.owner(), of("id", entry, "action_id", id, "kind", kind,
          "words", mark, "reason", mark, "quarter", 1));
      plot.planter().plant("improvement_evidence", plot.owner(), of("entry_id", entry, "place", 1,
          "document_id", plot.document(), "document_name", mark));
      if (kind.equals("EFFECT")) {
        plot.planter().plant("improvement_effect", plot.owner(), of("action_id", id, "entry_id", entry,
            "municipality_id", plot.municipality(), "lot_id", plot.lot(), "quarter", 1, "number", 1));
      }
    }
    plot.planter().plant("improvement_seen", new Owner.Region(), of("account_id", UUID.randomUUID(), "action_id", id));
    plot.planter().plant("audit_event", plot.owner(), of("provider_id", plot.provider(), "subject_kind",
        "improvement.action", "subject_id", id.toString(), "municipality_id", plot.municipality(), "result", "DONE",
        "recorded_at", LocalDate.of(plot.year(), 6, 15)));
    plot.ids().put("action", id);
    plot.ids().put("action.group", group);
  }

  private static void action(Plot plot, UUID id, String group) {
    var days = LocalDate.of(plot.year(), 6, 1);
    plot.planter().plant("improvement_action", plot.owner(), of("id", id, "request", UUID.randomUUID(),
        "origin_kind", "plans.measure", "origin_group", group, "origin_id", UUID.randomUUID().toString(),
        "provider_id", plot.provider(), "year", plot.year(), "code", plot.year() + "-" + plot.municipality() % 100_000,
        "status", "IN_PROGRESS", "promise_number", 1, "starts_on", days, "due_on", days.plusMonths(3),
        "review_on", days.plusMonths(1), "awaited_on", days.plusMonths(3)));
  }

  private static Map<String, Object> of(Object... pairs) {
    var values = new HashMap<String, Object>();
    for (var index = 0; index < pairs.length; index += 2) {
      values.put(pairs[index].toString(), pairs[index + 1]);
    }
    return values;
  }

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    var id = new ActionId(about.id("action", UUID.class));
    var day = LocalDate.of(about.year(), 6, 1);
    var owner = about.owner();
    return switch (parameter.getType().getSimpleName()) {
      case "ActionId" -> List.of(id);
      case "ActionFilter" -> List.of(ActionFilter.OPEN, ActionFilter.of(owner.provider()),
          new ActionFilter(about.mark(), null, owner.municipality(), ActionStatus.IN_PROGRESS, about.year(), true));
      case "ActionDraft" -> List.of(new ActionDraft(UUID.randomUUID(), new Origin("plans.measure", "groep", "maatregel",
          "Plan", "plans"), owner.provider(), about.year(), "Actie", "Wat", "Soort", "Wie", null, null, null, day,
          day.plusDays(9), null, promise(about)));
      case "PromiseDraft" -> List.of(promise(about));
      case "MoveDraft" -> Arrays.stream(ActionMove.values()).map(move -> new MoveDraft(move, "omdat", day, id, 0)).toList();
      case "ReviewMoveDraft" -> List.of(new ReviewMoveDraft(day, "omdat", 0));
      case "ReviewHoldDraft" -> List.of(new ReviewHoldDraft(day, "omdat", day.plusDays(9), 0));
      case "ProgressDraft" -> List.of(new ProgressDraft(UUID.randomUUID(), day, "omdat", 5, List.of(FILE)));
      case "EffectDraft" -> List.of(new EffectDraft(UUID.randomUUID(), new Quarter(about.year(), 1),
          List.of(new EffectLine(owner.municipality(), null, Money.ofEuros(1), 0)), "omdat", "omdat", List.of(FILE)));
      case "Set" -> isOfThisRoom(parameter) ? List.of(Set.of(id)) : List.of();
      case "UUID" -> parameter.getName().equals("evidence") && isOfThisRoom(parameter) ? List.of(about.document()) : List.of();
      case "String" -> parameter.getDeclaringExecutable().getName().equals("ofOrigin")
          ? List.of(parameter.getName().equals("kind") ? "plans.measure" : about.id("action.group", String.class)) : List.of();
      default -> List.of();
    };
  }

  /** When somebody saw an action last is that person's alone, and the viewers here are nobody. */
  @Override
  public Map<String, Set<ViewerKind>> emptyByDesign() {
    return Map.of("ActionChanges.sinceSeen", EnumSet.allOf(ViewerKind.class),
        "ActionChanges.unseen", EnumSet.allOf(ViewerKind.class));
  }

  /** A measure of a plan has evidence too. */
  private static boolean isOfThisRoom(Parameter parameter) {
    return parameter.getDeclaringExecutable().getDeclaringClass().getName().startsWith("nl.speelruimte.improvement");
  }

  private static PromiseDraft promise(World.Cell about) {
    return new PromiseDraft("Plan", "omdat", List.of(new PromiseLine(about.owner().municipality(), null, 1,
        Money.ofEuros(1))), null);
  }
}
