/**
 * What the versions of a plan say: introduction, spaces, measures with their effects and evidence, for whoever may see the
 * plan, and of the amounts only one's own. Never changes them: that is done where the working copy is written.
 * Start reading at {@link nl.speelruimte.plans.content.PlanContents}.
 */
@NullMarked
@NamedInterface("content")
package nl.speelruimte.plans.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
