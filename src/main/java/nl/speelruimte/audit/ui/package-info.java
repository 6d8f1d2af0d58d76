/** The screens of the trail: to search it, to read one event, and its seals with their check. */
@NullMarked
package nl.speelruimte.audit.ui;

import org.jspecify.annotations.NullMarked;
