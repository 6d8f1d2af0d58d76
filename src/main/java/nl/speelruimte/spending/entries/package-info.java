/**
 * The ledger of a space as it is written: one way in for every room that books something. An entry is never changed;
 * what it means is decided by whoever writes it. Start reading at {@link nl.speelruimte.spending.entries.SpaceLedger}.
 */
@NullMarked
@NamedInterface("entries")
package nl.speelruimte.spending.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
