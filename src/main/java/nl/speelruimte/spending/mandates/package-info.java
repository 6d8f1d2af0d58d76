/**
 * For which municipalities the bureau may agree. The yearly procedure and the changes of spaces both ask it; it knows
 * neither. Start reading at {@link nl.speelruimte.spending.mandates.Mandates}.
 */
@NullMarked
@NamedInterface("mandates")
package nl.speelruimte.spending.mandates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
