/**
 * What a plan can begin from: headings with guidance and measures to fill in, kept by the bureau. Never changes a plan that
 * began from one. Start reading at {@link nl.speelruimte.plans.templates.PlanTemplates}.
 */
@NullMarked
@NamedInterface("templates")
package nl.speelruimte.plans.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
