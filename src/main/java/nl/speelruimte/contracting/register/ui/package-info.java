/** The dialogs by which the bureau keeps the register by hand. */
@NullMarked
package nl.speelruimte.contracting.register.ui;

import org.jspecify.annotations.NullMarked;
