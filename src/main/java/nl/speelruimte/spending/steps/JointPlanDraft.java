package nl.speelruimte.spending.steps;

import java.time.LocalDate;
import java.util.Map;
import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * The joint arrangements as somebody writes them down.
 *
 * @param on the day on which they were made
 * @param items what was agreed on each; every item says something
 * @param lateReason why they come late, when they do
 * @param after the entry of the arrangements that were shown; null without
 */
public record JointPlanDraft(@Nullable LocalDate on, Map<ArrangementItem, String> items, @Nullable FileDraft document,
    @Nullable String lateReason, @Nullable Long after) {

  public JointPlanDraft {
    items = Map.copyOf(items);
  }

  /** Whether this was written down already, word for word. */
  boolean says(Map<ArrangementItem, String> kept) {
    return document == null && kept.size() == items.size()
        && items.entrySet().stream().allMatch(each -> each.getValue().strip().equals(kept.get(each.getKey())));
  }
}
