/**
 * Makes the figures of the spaces from facts and agreements, and keeps them: the queue, the gathering, the writing.
 * Start reading at {@link nl.speelruimte.spending.figures.FigureDesk}.
 */
@NullMarked
package nl.speelruimte.spending.figures;

import org.jspecify.annotations.NullMarked;
