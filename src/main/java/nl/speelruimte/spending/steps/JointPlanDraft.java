package nl.speelruimte.spending.steps;

import java.time.LocalDate;
import java.util.Map;
import nl.speelruimte.spending.SpaceDraft.Letter;
import org.jspecify.annotations.Nullable;

/**
 * The joint arrangements as somebody writes them down.
 *
 * @param on the day on which they were made
 * @param items what was agreed on each; every item says something
 * @param lateReason why they come late, when they do
 */
public record JointPlanDraft(@Nullable LocalDate on, Map<ArrangementItem, String> items, @Nullable Letter document,
    @Nullable String lateReason) {

  public JointPlanDraft {
    items = Map.copyOf(items);
  }
}
