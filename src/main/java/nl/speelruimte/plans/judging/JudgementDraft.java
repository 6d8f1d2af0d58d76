package nl.speelruimte.plans.judging;

import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.judging.pointing.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A judgement as somebody fills it in.
 *
 * @param measure null when it is about the plan as a whole
 * @param score 1 to 5; null where the answer is yes or no
 * @param answer null where there is a score
 * @param pointer what it is about; null for the measure, or the plan as a whole
 * @param revision of one's own judgement as it was shown; 0 when there was none
 */
public record JudgementDraft(
    CriterionId criterion,
    @Nullable MeasureKey measure,
    @Nullable Integer score,
    @Nullable Boolean answer,
    @Nullable String reason,
    @Nullable Pointer pointer,
    int revision) {

  public static final int LONGEST_REASON = 4_000;
}
