/** What happened to a contract on its page, and the dialogs by which the bureau decides about it. */
@NullMarked
package nl.speelruimte.contracting.changes.ui;

import org.jspecify.annotations.NullMarked;
