package nl.speelruimte.plans.writing;

import java.util.UUID;
import nl.speelruimte.plans.content.MeasureCategory;

/**
 * A measure to add.
 *
 * @param request chosen by the form, so that a second click adds nothing
 * @param title may be empty as long as it is written
 */
public record MeasureDraft(UUID request, MeasureCategory category, String title) {}
