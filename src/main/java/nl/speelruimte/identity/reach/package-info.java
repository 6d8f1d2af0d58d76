/**
 * What a role can reach and for what kind of organisation somebody works: words that everything about accounts shares.
 * Knows nothing of the rest.
 */
@NullMarked
@NamedInterface("reach")
package nl.speelruimte.identity.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
