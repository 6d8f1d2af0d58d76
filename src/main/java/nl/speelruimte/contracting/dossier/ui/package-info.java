/** The dossier of a contract on its page, and the dialogs by which the bureau keeps it. */
@NullMarked
package nl.speelruimte.contracting.dossier.ui;

import org.jspecify.annotations.NullMarked;
