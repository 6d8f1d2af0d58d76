package nl.speelruimte.spending.steps;

import java.util.List;
import java.util.Map;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.decisions.ProcedureCalendar;
import nl.speelruimte.spending.decisions.SpaceStatus;
import nl.speelruimte.spending.procedure.StepRow;
import org.jspecify.annotations.Nullable;

/**
 * Where a space is in its year, and how it came there.
 *
 * @param steps the steps of the procedure, the first one first, each with its lateness and who agreed
 * @param arrangements what was agreed in the latest joint arrangements; empty without
 * @param mayArrange whether this viewer may write the joint arrangements down
 * @param mayExhaust whether this viewer may say that the space is used up
 */
public record SpaceProcedure(SpaceStatus status, ProcedureCalendar calendar, List<StepRow> steps,
    Map<ArrangementItem, String> arrangements, boolean mayArrange, boolean mayExhaust) {

  /** The entry of the latest joint arrangements; null without. */
  public @Nullable Long latestPlan() {
    return steps.stream().filter(step -> step.type() == EntryType.JOINT_PLAN).map(StepRow::id)
        .reduce((earlier, later) -> later).orElse(null);
  }
}
