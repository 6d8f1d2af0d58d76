/**
 * What follows when a plan was approved: its measures as improvement actions, the start, the evaluation and the end.
 * Never says what an action yielded: that is told and kept where the actions are.
 * Start reading at {@link nl.speelruimte.plans.execution.Executions}.
 */
@NullMarked
@NamedInterface("execution")
package nl.speelruimte.plans.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
