/** The pages and dialogs by which the bureau agrees and raises tariffs. */
@NullMarked
package nl.speelruimte.contracting.tariffs.ui;

import org.jspecify.annotations.NullMarked;
