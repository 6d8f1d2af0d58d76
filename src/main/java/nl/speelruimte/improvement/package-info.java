/**
 * Improvement actions: what was promised with a plan or elsewhere and is being done, with what came of it. An action keeps
 * its origin as kind and number, and never knows more of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "parties", "parties::*", "identity",
    "identity::*", "attention", "contracting", "contracting::*"})
package nl.speelruimte.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
