package nl.speelruimte.spending.compare;

import java.time.Instant;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said about the two numbers.
 *
 * @param about the entry that counted then; 0 before there was one
 * @param payer on whose word it was said for the municipality; null but for an agreement
 */
public record Word(
    int number,
    int about,
    WordKind kind,
    @Nullable String words,
    Instant recordedAt,
    String actor,
    String organisation,
    @Nullable Manner payer) {}
