/** Files as they come in: kept for as long as their loading takes, recognised by content, unpacked, read as tables. */
@NullMarked
package nl.speelruimte.imports.files;

import org.jspecify.annotations.NullMarked;
