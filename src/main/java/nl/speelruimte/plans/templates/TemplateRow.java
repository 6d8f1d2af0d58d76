package nl.speelruimte.plans.templates;

import java.time.Instant;

/**
 * A template in a list.
 *
 * @param measures how many it has
 * @param retired no plan can begin from it any more
 */
public record TemplateRow(TemplateId id, String title, int measures, boolean retired, Instant changedAt,
    String changedBy) {}
