/**
 * The escalation ladder: what bureau and municipality do when agreements with a provider are not kept, step by step and
 * with deadlines. A provider sees nothing of it until a step addresses it, and then only what was addressed: that is
 * asked of {@link nl.speelruimte.escalation.FormalNotices}, which touches no ladder.
 * Start reading at {@link nl.speelruimte.escalation.Escalations}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "parties", "parties::*", "identity",
    "attention", "contracting"})
package nl.speelruimte.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
