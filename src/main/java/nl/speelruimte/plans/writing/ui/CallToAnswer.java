package nl.speelruimte.plans.writing.ui;

import java.util.UUID;
import nl.speelruimte.plans.templates.TemplateId;
import org.jspecify.annotations.Nullable;

/**
 * A call that a plan to begin would answer.
 *
 * @param generic whether the plan may be about all spaces
 * @param spaces whether it may be about some of them
 * @param template what is offered first to begin from; null for nothing
 */
public record CallToAnswer(UUID call, int year, String title, boolean generic, boolean spaces,
    @Nullable TemplateId template) {}
