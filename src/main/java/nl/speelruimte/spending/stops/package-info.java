/**
 * Intake stops of a provider at a municipality, and the requests to take somebody in all the same ("no, unless").
 * A stop is asked for or agreed, confirmed in writing and lifted; each step stays. Nothing about a client is ever kept.
 * Start reading at {@link nl.speelruimte.spending.stops.IntakeStops}.
 */
@NullMarked
@NamedInterface("stops")
package nl.speelruimte.spending.stops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
