/**
 * The two sides of a space: who speaks today for the municipality that pays, itself or the bureau by its mandate, and
 * who for the provider. Decided here once; it writes nothing. Start reading at
 * {@link nl.speelruimte.spending.sides.SpaceSides}.
 */
@NullMarked
@NamedInterface("sides")
package nl.speelruimte.spending.sides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
