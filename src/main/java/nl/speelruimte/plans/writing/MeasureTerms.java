package nl.speelruimte.plans.writing;

import java.time.LocalDate;
import nl.speelruimte.plans.content.MeasureCategory;
import org.jspecify.annotations.Nullable;

/**
 * What of a measure is chosen and not written.
 *
 * @param indicator the code of what it is measured with; null when it is measured otherwise
 * @param startsOn null as long as it is not filled in
 * @param dueOn null as long as it is not filled in
 * @param version of the measure, as it was shown
 */
public record MeasureTerms(MeasureCategory category, @Nullable String indicator, @Nullable LocalDate startsOn,
    @Nullable LocalDate dueOn, int version) {}
