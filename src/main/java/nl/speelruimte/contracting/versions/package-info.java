/**
 * What was agreed at each moment of recorded time (docs/decisions/0014 and 0015): which tables keep versions, and how they
 * are read when one looks back. Knows no rule of the field. Start reading at
 * {@link nl.speelruimte.contracting.versions.Recorded}.
 */
@NullMarked
package nl.speelruimte.contracting.versions;

import org.jspecify.annotations.NullMarked;
