/**
 * The joint conclusion after a round of judging: per criterion and subject what the lead found, with a text where the
 * assessors differed. Every change of mind is kept. Never shows who gave which judgement.
 * Start reading at {@link nl.speelruimte.plans.concluding.Conclusions}.
 */
@NullMarked
@NamedInterface("concluding")
package nl.speelruimte.plans.concluding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
