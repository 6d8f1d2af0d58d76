/**
 * The pages of intake stops: the list with the counts per ground, a stop on its own page, and its card with a space.
 * Start reading at {@link nl.speelruimte.spending.stops.ui.StopsView}.
 */
@NullMarked
package nl.speelruimte.spending.stops.ui;

import org.jspecify.annotations.NullMarked;
