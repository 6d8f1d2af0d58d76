package nl.speelruimte.plans.execution;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelruimte.improvement.ActionDraft;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ActionRow;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.Origin;
import nl.speelruimte.improvement.effects.PromiseDraft;
import nl.speelruimte.improvement.effects.PromiseLine;
import nl.speelruimte.kernel.Excerpt;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.letters.DutchWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes measures into improvement actions, in the transaction of the decision; afterwards lets what they promise follow the
 * version that holds.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MeasureActions {

  /** How an action says that it came from a measure; its group is the plan. */
  public static final String ORIGIN = "plans.measure";
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_MEASURED_BY = 1_000;
  private final ImprovementActions actions;

  MeasureActions(ImprovementActions actions) {
    this.actions = actions;
  }

  /** Makes each of these measures into an action; what was one already stays as it is. */
  public void adopt(Viewer viewer, PlanDetails plan, PlanContent version, List<PlanMeasure> approved) {
    for (var measure : approved) {
      actions.adopt(viewer, draft(plan, version, measure));
    }
  }

  /**
   * Lets the actions follow a version: what is promised otherwise is promised anew, what is new becomes an action, and what
   * vanished is cancelled.
   *
   * @param carried the measures of that version that are carried out
   */
  public void follow(Viewer viewer, PlanDetails plan, PlanContent version, List<PlanMeasure> carried, String reason) {
    var known = actions.ofOrigin(viewer, ORIGIN, plan.id().toString()).actions().stream()
        .collect(Collectors.toMap(row -> row.origin().id(), Function.identity()));
    for (var measure : carried) {
      var action = known.get(measure.key().toString());
      if (action == null) {
        actions.adopt(viewer, draft(plan, version, measure));
      } else if (action.status().isOpen()) {
        actions.promise(viewer, action.id(), new PromiseDraft(source(plan, version), reason, lines(measure),
            measure.dueOn()));
      }
    }
    vanished(known, carried).forEach(id -> actions.vanished(viewer, id, reason));
  }

  private static List<ActionId> vanished(Map<String, ActionRow> known, List<PlanMeasure> carried) {
    var left = carried.stream().map(measure -> measure.key().toString()).collect(Collectors.toSet());
    return known.entrySet().stream().filter(entry -> !left.contains(entry.getKey())).map(entry -> entry.getValue().id())
        .toList();
  }

  private static ActionDraft draft(PlanDetails plan, PlanContent version, PlanMeasure measure) {
    var origin = new Origin(ORIGIN, plan.id().toString(), measure.key().toString(), plan.plan().title(),
        "plans/" + plan.id());
    return new ActionDraft(UUID.randomUUID(), origin, plan.plan().provider(), plan.plan().year(), measure.title(),
        Excerpt.of(measure.text(), LONGEST_TEXT), DutchWords.say("plans.measure-category." + measure.category()),
        measure.owner(), null, measure.indicator(), Excerpt.of(measure.measuredBy(), LONGEST_MEASURED_BY),
        measure.startsOn(), measure.dueOn(), null, PromiseDraft.first(source(plan, version), lines(measure)));
  }

  private static String source(PlanDetails plan, PlanContent version) {
    return DutchWords.say("plans.deciding.promise-source", plan.plan().title(), Integer.toString(version.number()));
  }

  private static List<PromiseLine> lines(PlanMeasure measure) {
    return measure.effects().stream()
        .map(effect -> new PromiseLine(effect.municipality(), effect.lot(), effect.quarter(), effect.amount())).toList();
  }
}
