package nl.speelruimte.plans.templates;

import nl.speelruimte.plans.content.MeasureCategory;

/**
 * A measure to begin with.
 *
 * @param text guidance, in the place where the provider writes
 */
public record TemplateMeasure(MeasureCategory category, String title, String text) {}
