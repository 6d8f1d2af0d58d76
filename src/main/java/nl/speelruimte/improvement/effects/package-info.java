/**
 * What actions are to yield and what they yielded, reckoned: plain values and sums, without database or screen. Start
 * reading at {@link nl.speelruimte.improvement.effects.EffectFigures}.
 */
@NullMarked
@NamedInterface("effects")
package nl.speelruimte.improvement.effects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
