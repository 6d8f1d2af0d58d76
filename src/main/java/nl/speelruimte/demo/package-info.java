/**
 * The demo region: made up by the portal's own code, written as files in the import formats and loaded through the
 * mail room, month by month as if it were then. Never writes to a table of another module.
 * Start reading at {@link nl.speelruimte.demo.region.Region}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "parties", "parties::*", "identity",
    "identity::*",
    "attention", "notices", "contracting", "contracting::*", "ledger", "exchange", "spending", "spending::*",
    "escalation", "plans", "plans::*", "improvement", "improvement::*"})
package nl.speelruimte.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
