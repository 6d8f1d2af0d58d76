/**
 * The yearly procedure of the spending spaces: a year is prepared from the one before, announced, answered, decided and
 * agreed to. What is intended is no space: only the decision opens one.
 * Start reading at {@link nl.speelruimte.spending.procedure.YearPreparations}.
 */
@NullMarked
@NamedInterface("procedure")
package nl.speelruimte.spending.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
