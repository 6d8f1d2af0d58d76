/** Opening a round, judging in it, and all judgements side by side. */
@NullMarked
package nl.speelruimte.plans.judging.ui;

import org.jspecify.annotations.NullMarked;
