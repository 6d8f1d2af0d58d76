/** The decision on a plan on its page: conclusions, the decision with its letter, the answer to an adjustment, and the execution. */
@NullMarked
package nl.speelruimte.plans.deciding.ui;

import org.jspecify.annotations.NullMarked;
