/**
 * The escalation ladder: what bureau and municipality do when agreements with a provider are not kept, step by step and
 * with deadlines. A provider sees nothing of it until a step addresses it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "parties", "identity", "attention",
    "contracting"})
package nl.speelruimte.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
