/**
 * Spending spaces: the yearly ceiling of a provider at a municipality, its entries, use, forecast and signal.
 * Figures follow from the ledger's facts and are made anew when those change; nothing that people decided is
 * overwritten. Start reading at {@link nl.speelruimte.spending.SpendingSpaces}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "parties", "identity",
    "attention", "contracting", "contracting::*", "ledger"})
package nl.speelruimte.spending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
