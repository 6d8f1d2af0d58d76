/**
 * Accounts, role grants and sign-in: turns a login into a viewer.
 * The only place that reads the security context; never decides what a row is worth seeing.
 * Start reading at {@link nl.speelruimte.identity.CurrentViewer}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "parties", "database"})
package nl.speelruimte.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
