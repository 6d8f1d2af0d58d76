/**
 * Stored attachments, letters as tagged PDF, and writers for tables as XLSX and CSV.
 * Never decides who may see a file: the module that owns the subject checks that before it asks.
 * Start reading at {@link nl.speelruimte.documents.Attachments}, {@link nl.speelruimte.documents.Letters} and
 * {@link nl.speelruimte.documents.TableWriter}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package nl.speelruimte.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
