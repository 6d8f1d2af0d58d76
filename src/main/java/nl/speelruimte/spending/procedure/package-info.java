/**
 * The yearly procedure of the spending spaces: a year is prepared from the one before, announced, answered, decided and
 * agreed to; afterwards spaces are adjusted and shifted by agreement of both sides. What is intended is no space: only
 * the decision opens one. Start reading at {@link nl.speelruimte.spending.procedure.YearPreparations} and
 * {@link nl.speelruimte.spending.procedure.SpaceChanges}.
 */
@NullMarked
@NamedInterface("procedure")
package nl.speelruimte.spending.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
