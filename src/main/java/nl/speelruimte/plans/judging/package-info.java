/**
 * Judging: rounds, who was asked, what each of them found, and after that all of it side by side. As long as a round is
 * open nobody reads the judgement of another here, in no form; a provider never does. Decides nothing about a plan.
 * Start reading at {@link nl.speelruimte.plans.judging.JudgingRounds}, {@link nl.speelruimte.plans.judging.JudgingSheets}
 * and {@link nl.speelruimte.plans.judging.Comparisons}.
 */
@NullMarked
@NamedInterface("judging")
package nl.speelruimte.plans.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
