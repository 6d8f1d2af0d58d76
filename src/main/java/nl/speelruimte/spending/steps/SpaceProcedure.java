package nl.speelruimte.spending.steps;

import java.util.List;
import java.util.Map;
import nl.speelruimte.spending.EntryRow;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.decisions.ProcedureCalendar;
import nl.speelruimte.spending.decisions.SpaceStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where a space is in its year, and how it came there.
 *
 * @param steps the steps of the procedure, the first one first, each with its lateness and who agreed
 * @param arrangements what was agreed in the latest joint arrangements; empty without
 * @param mayArrange whether this viewer may write the joint arrangements down
 * @param mayExhaust whether this viewer may say that the space is used up
 * @param withoutMandate whether the bureau might do so, had the municipality mandated it
 */
public record SpaceProcedure(SpaceStatus status, ProcedureCalendar calendar, List<EntryRow> steps,
    Map<ArrangementItem, String> arrangements, boolean mayArrange, boolean mayExhaust,
    boolean withoutMandate) {

  /** The entry of the latest joint arrangements; null without. */
  public @Nullable Long latestPlan() {
    return steps.stream().filter(step -> step.type() == EntryType.JOINT_PLAN).map(EntryRow::id)
        .reduce((earlier, later) -> later).orElse(null);
  }
}
