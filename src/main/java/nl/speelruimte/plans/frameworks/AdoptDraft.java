package nl.speelruimte.plans.frameworks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The adoption of a concept as somebody fills it in.
 *
 * @param on the day of the decision; not a day to come
 * @param retireOlder whether the adopted versions before it are retired in the same step
 * @param version of the concept as it was shown
 */
public record AdoptDraft(@Nullable LocalDate on, @Nullable String reason, boolean retireOlder, int version) {}
