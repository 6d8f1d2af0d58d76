/** The pages of the ladder, and the part of it that a provider has. */
@NullMarked
package nl.speelruimte.escalation.ui;

import org.jspecify.annotations.NullMarked;
