/**
 * The screens of the spending spaces: the monitor, its totals, the page of a space, and how well forecasts foretold.
 * Never computes a figure. Start reading at {@link nl.speelruimte.spending.ui.SpacesView}.
 */
@NullMarked
package nl.speelruimte.spending.ui;

import org.jspecify.annotations.NullMarked;
