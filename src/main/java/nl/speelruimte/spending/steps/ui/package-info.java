/** The steps of a space on its page. Start reading at {@link nl.speelruimte.spending.steps.ui.StepsSection}. */
@NullMarked
package nl.speelruimte.spending.steps.ui;

import org.jspecify.annotations.NullMarked;
