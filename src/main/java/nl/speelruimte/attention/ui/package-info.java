/** The list of all attention points of a viewer. */
@NullMarked
package nl.speelruimte.attention.ui;

import org.jspecify.annotations.NullMarked;
