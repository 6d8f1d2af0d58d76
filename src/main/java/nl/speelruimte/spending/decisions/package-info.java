/**
 * What people decide about a space: it is opened and adjusted, by hand or from a file, and each step is an entry that
 * stays. Figures are made elsewhere. Start reading at {@link nl.speelruimte.spending.decisions.SpaceOpening}.
 */
@NullMarked
package nl.speelruimte.spending.decisions;

import org.jspecify.annotations.NullMarked;
