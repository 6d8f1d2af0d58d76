/**
 * The one way to take files in: receive, recognise, read, publish; owns the batches and the worklist of refused lines.
 * Never knows what a file means: other modules bring that as a {@link nl.speelruimte.imports.format.FileFormat}.
 * Never keeps a file. Start reading at {@link nl.speelruimte.imports.format.FileFormat}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "uikit", "uikit::*", "documents", "audit", "database"})
package nl.speelruimte.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
