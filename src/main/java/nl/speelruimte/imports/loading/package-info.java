/** The engine behind the door: queue, reading, publication, recovery, and the tables of batches and lines. */
@NullMarked
package nl.speelruimte.imports.loading;

import org.jspecify.annotations.NullMarked;
