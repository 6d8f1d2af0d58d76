/** The forms and cards about changes of spaces. Start reading at {@link nl.speelruimte.spending.changes.ui.ChangesSection}. */
@NullMarked
package nl.speelruimte.spending.changes.ui;

import org.jspecify.annotations.NullMarked;
