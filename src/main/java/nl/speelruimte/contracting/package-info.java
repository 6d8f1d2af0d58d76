/**
 * What was agreed: procurements, lots and who buys them, contracts with all that happens to them, tariffs, targets, and
 * the code lists the messages speak in. Warns of what a contract brings. Never knows what was delivered or spent.
 * Start reading at {@link nl.speelruimte.contracting.Contracts}; calculations ask
 * {@link nl.speelruimte.contracting.Agreements}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "parties", "parties::*",
    "identity", "attention"})
package nl.speelruimte.contracting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
