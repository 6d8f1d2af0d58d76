/**
 * What the letters about a plan have in common: their frame, their Dutch and how typed text becomes paragraphs. Never decides
 * what a letter says. Start reading at {@link nl.speelruimte.plans.letters.PlanLetter}.
 */
@NullMarked
@NamedInterface("letters")
package nl.speelruimte.plans.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
