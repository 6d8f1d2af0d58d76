/** The pages on which the bureau keeps the templates of plans. */
@NullMarked
package nl.speelruimte.plans.templates.ui;

import org.jspecify.annotations.NullMarked;
