package nl.speelruimte.plans.concluding;

import java.util.UUID;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.frameworks.CriterionId;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion as it was filled in.
 *
 * @param measure null for the plan as a whole
 * @param number of the conclusion that the page showed, 0 for none, so that the second of two people is told
 */
public record ConclusionDraft(UUID round, CriterionId criterion, @Nullable MeasureKey measure, @Nullable Verdict verdict,
    @Nullable String text, int number) {}
