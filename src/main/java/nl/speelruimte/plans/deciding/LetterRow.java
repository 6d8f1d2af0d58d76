package nl.speelruimte.plans.deciding;

import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.plans.letters.LetterTexts;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was sent about a decision.
 *
 * @param number 1 for the first
 * @param corrects why it followed the one before; null for the first
 * @param sha256 of the file, in hexadecimal
 */
public record LetterRow(UUID id, int number, @Nullable String corrects, LetterTexts texts, String fileName, String sha256,
    Instant sentAt, String sentBy) {}
