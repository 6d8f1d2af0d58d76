/** The remarks and questions of a plan on its page, and beside a measure or a judgement. */
@NullMarked
package nl.speelruimte.plans.remarks.ui;

import org.jspecify.annotations.NullMarked;
