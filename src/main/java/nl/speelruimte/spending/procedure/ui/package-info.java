/** The pages of the yearly procedure. Start reading at {@link nl.speelruimte.spending.procedure.ui.ProcedureNavigation}. */
@NullMarked
package nl.speelruimte.spending.procedure.ui;

import org.jspecify.annotations.NullMarked;
