package nl.speelruimte.spending.compare;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said about the two numbers.
 *
 * @param about the entry that counted then; 0 before there was one
 */
public record Word(
    int number,
    int about,
    WordKind kind,
    @Nullable String words,
    Instant recordedAt,
    String actor,
    String organisation) {}
