/** Writes the made-up region as files in the import formats. Start reading at {@link nl.speelruimte.demo.files.RegionFiles}. */
@NullMarked
package nl.speelruimte.demo.files;

import org.jspecify.annotations.NullMarked;
