/**
 * What is decided on a plan after its round of judging: returned, approved, approved in part or rejected, with the letter that
 * says so, and the answer to an adjustment. Nothing decided is ever changed; a letter can be put right by another one.
 * Never names an assessor. Start reading at {@link nl.speelruimte.plans.deciding.Decisions} and
 * {@link nl.speelruimte.plans.deciding.DecisionDesk}.
 */
@NullMarked
@NamedInterface("deciding")
package nl.speelruimte.plans.deciding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
