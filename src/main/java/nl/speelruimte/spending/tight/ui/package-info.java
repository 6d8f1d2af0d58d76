/**
 * The cards of a tight space on its page, with the forms of each step.
 * Start reading at {@link nl.speelruimte.spending.tight.ui.TightSection}.
 */
@NullMarked
package nl.speelruimte.spending.tight.ui;

import org.jspecify.annotations.NullMarked;
