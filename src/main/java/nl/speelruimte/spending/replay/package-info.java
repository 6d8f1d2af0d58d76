/**
 * Looking back: the figures of spaces as they were shown at any moment (docs/decisions/0023). Keeps a version of each
 * figure that differs from the one before; never changes what was shown, and reckons nothing.
 * Start reading at {@link nl.speelruimte.spending.replay.FigureVersions}.
 */
@NullMarked
package nl.speelruimte.spending.replay;

import org.jspecify.annotations.NullMarked;
