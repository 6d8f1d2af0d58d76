/**
 * Where a space is in its year, and the steps it took: told from its entries and the day, never stored. The joint
 * arrangements are made here. Start reading at {@link nl.speelruimte.spending.steps.SpaceSteps}.
 */
@NullMarked
@NamedInterface("steps")
package nl.speelruimte.spending.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
