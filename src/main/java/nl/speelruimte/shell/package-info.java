/**
 * What stands around every page: layout, menu, start page, language, appearance, and what is shown when it goes wrong.
 * Owns no table and no rule of the field; modules come in through menu lines and start cards.
 * Start reading at {@link nl.speelruimte.shell.PortalLayout}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "database", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "identity",
    "attention", "notices"})
package nl.speelruimte.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
