/**
 * Attention points: what needs somebody, why, since when and for whom; raised and resolved by other modules.
 * Never decides that something is wrong, and never changes what it points at.
 * Start reading at {@link nl.speelruimte.attention.AttentionPoints}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "parties", "parties::*",
    "identity", "identity::*"})
package nl.speelruimte.attention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
