/**
 * The mail room: care messages (iJw 301, 305, 307, 323, 325) as XML, CSV or XLSX become facts of the ledger.
 * Never keeps or logs a personal field: only whitelisted elements are read, the client key becomes a pseudonym.
 * Start reading at {@link nl.speelruimte.exchange.CareMessageFormat}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "database", "parties",
    "identity", "attention", "contracting", "ledger"})
package nl.speelruimte.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
