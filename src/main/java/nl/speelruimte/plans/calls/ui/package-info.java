/** The list of calls, the page of a call, and the forms with which the bureau opens and follows one. */
@NullMarked
package nl.speelruimte.plans.calls.ui;

import org.jspecify.annotations.NullMarked;
