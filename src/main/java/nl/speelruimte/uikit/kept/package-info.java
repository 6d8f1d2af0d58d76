/**
 * What is typed stays in the browser until the server has it, and is offered back when the page or the form opens again.
 * There is no second way to do that. Start reading at {@link nl.speelruimte.uikit.kept.KeptTexts}; for a form in a dialog
 * at {@link nl.speelruimte.uikit.kept.KeptForm}.
 */
@NullMarked
@NamedInterface("kept")
package nl.speelruimte.uikit.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
