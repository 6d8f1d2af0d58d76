/**
 * Values every module speaks in: money, periods, ids, the viewer and what it may see.
 * Owns no bean, no table and no rule of the field. Start reading at {@link nl.speelruimte.kernel.Viewer}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.speelruimte.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
