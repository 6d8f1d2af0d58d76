/**
 * The trail: who did what, when, from where and why, with the state before and after.
 * Each module writes to it in its own transaction and shows the history of an item from it.
 * Never changes or removes what was written. Start reading at {@link nl.speelruimte.audit.AuditTrail}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "uikit", "uikit::*", "documents"})
package nl.speelruimte.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
