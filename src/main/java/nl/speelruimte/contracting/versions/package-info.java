/**
 * What was agreed at each moment of recorded time (docs/decisions/0014 and 0015): versions are added and closed as the
 * tables are written, and read when one looks back. Knows no rule of the field. Start reading at
 * {@link nl.speelruimte.contracting.versions.Versions}.
 */
@NullMarked
package nl.speelruimte.contracting.versions;

import org.jspecify.annotations.NullMarked;
