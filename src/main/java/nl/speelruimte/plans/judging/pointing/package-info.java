/**
 * What a judgement points at in the version that is judged: a passage, a text or a measure as a whole, or the plan. Knows
 * no round and no assessor. Start reading at {@link nl.speelruimte.plans.judging.pointing.Pointer}.
 */
@NullMarked
@NamedInterface("pointing")
package nl.speelruimte.plans.judging.pointing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
