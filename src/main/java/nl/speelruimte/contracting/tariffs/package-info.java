/**
 * Tariffs by hand: a new one for a product of a contract, and all of a selection raised at once after a preview.
 * Never leaves two tariffs for one day. Start reading at {@link nl.speelruimte.contracting.tariffs.Indexations}.
 */
@NullMarked
@NamedInterface("tariffs")
package nl.speelruimte.contracting.tariffs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
