/**
 * The two numbers on the page of a space, and the list of all of a quarter.
 * Start reading at {@link nl.speelruimte.spending.compare.ui.CompareView}.
 */
@NullMarked
package nl.speelruimte.spending.compare.ui;

import org.jspecify.annotations.NullMarked;
