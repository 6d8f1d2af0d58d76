/** The list of plans and the page of a plan, which the rooms fill with their sections and buttons. */
@NullMarked
package nl.speelruimte.plans.ui;

import org.jspecify.annotations.NullMarked;
