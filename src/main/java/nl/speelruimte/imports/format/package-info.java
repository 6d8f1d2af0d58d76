/**
 * What a module brings to have its files taken in: a format, the rows it reads and how a line ends. Knows neither
 * batches nor screens. Start reading at {@link nl.speelruimte.imports.format.FileFormat}.
 */
@NullMarked
@NamedInterface("format")
package nl.speelruimte.imports.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
