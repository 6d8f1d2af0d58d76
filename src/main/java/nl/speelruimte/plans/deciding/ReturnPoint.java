package nl.speelruimte.plans.deciding;

import nl.speelruimte.plans.MeasureKey;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a provider about a passage of its plan.
 *
 * @param measure null when it is about the introduction or the plan as a whole
 * @param title of the measure, as it was then; null without one
 * @param quote the passage, as it stood; null when it is about no words in particular
 * @param asked what the provider is asked to change or to explain
 */
public record ReturnPoint(@Nullable MeasureKey measure, @Nullable String title, @Nullable String quote, String asked) {}
