package nl.speelruimte.plans.calls;

import java.time.LocalDate;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.templates.TemplateId;
import org.jspecify.annotations.Nullable;

/**
 * A call seen by a provider that was asked.
 *
 * @param due its own last day
 * @param template what a plan that answers it begins with; null for nothing
 * @param answer its plan that answers it, also one that was rejected; null as long as there is none
 * @param open whether a plan may be begun for it now
 */
public record CallOffer(
    CallId call,
    int year,
    String title,
    LocalDate due,
    boolean generic,
    boolean spaces,
    FrameworkVersionId framework,
    @Nullable TemplateId template,
    @Nullable PlanId answer,
    boolean open) {}
