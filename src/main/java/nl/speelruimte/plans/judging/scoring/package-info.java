/**
 * What judgements add up to: weighted score, lower median, spread, and whether that is something to talk about.
 * Numbers only: knows no plan, no assessor and no framework of the code. Start reading at
 * {@link nl.speelruimte.plans.judging.scoring.Scoring}.
 */
@NullMarked
@NamedInterface("scoring")
package nl.speelruimte.plans.judging.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
