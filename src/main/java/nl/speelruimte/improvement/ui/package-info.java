/** The pages of the improvement actions. */
@NullMarked
package nl.speelruimte.improvement.ui;

import org.jspecify.annotations.NullMarked;
