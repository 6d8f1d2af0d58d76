/**
 * Tells people what the steps of plans ask of them, by attention points: a plan that was submitted, returned or decided.
 * Never takes a step itself, and has no page.
 * Start reading at {@link nl.speelruimte.plans.telling.PlanPoints}.
 */
@NullMarked
package nl.speelruimte.plans.telling;

import org.jspecify.annotations.NullMarked;
