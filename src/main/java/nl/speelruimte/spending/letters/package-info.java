/**
 * What every letter about a space has in common: its frame, its words, its table of figures and who agreed. What a letter
 * says beside that is written by the room that sends it. Start reading at
 * {@link nl.speelruimte.spending.letters.SpaceLetter}.
 */
@NullMarked
@NamedInterface("letters")
package nl.speelruimte.spending.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

