/**
 * What changed between two versions of a plan, and since somebody saw it last. Compares only what its viewer may read, so
 * that an amount of another municipality shows neither as an amount nor as a change.
 * Start reading at {@link nl.speelruimte.plans.changes.PlanChanges}.
 */
@NullMarked
@NamedInterface("changes")
package nl.speelruimte.plans.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
