/** The page on which a provider writes its plan, and the forms to begin one, to hand it in and to take it back. */
@NullMarked
package nl.speelruimte.plans.writing.ui;

import org.jspecify.annotations.NullMarked;
