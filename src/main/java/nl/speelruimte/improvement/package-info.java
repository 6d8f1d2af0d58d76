/**
 * Improvement actions: what a provider promised to change, by whom and when, what it was to yield and what it yielded. An
 * action knows where it came from as a kind with an id, and never the module that made it. Nothing that was promised, told
 * or decided is changed; a later entry follows it. Start reading at {@link nl.speelruimte.improvement.ImprovementActions}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "parties", "parties::*", "identity",
    "identity::*", "attention", "contracting", "contracting::*"})
package nl.speelruimte.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
