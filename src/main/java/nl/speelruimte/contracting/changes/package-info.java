/**
 * What happens to a contract after it was written: it is signed, suspended and ended, amended, extended and given notice.
 * Each is an entry that stays; what the contract is now follows from them. Never rewrites history.
 * Start reading at {@link nl.speelruimte.contracting.changes.ContractChanges}.
 */
@NullMarked
@NamedInterface("changes")
package nl.speelruimte.contracting.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
