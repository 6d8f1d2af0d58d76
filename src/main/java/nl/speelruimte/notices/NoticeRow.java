package nl.speelruimte.notices;

import java.time.Instant;
import nl.speelruimte.attention.Due;
import nl.speelruimte.attention.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something a person was told, in the words in which it was told.
 *
 * @param whose the provider and municipality it is about; empty when it is about neither
 * @param due until when it waits, as it was set when it was told; null when no day was
 * @param askedBy who asked for it; null when nobody in particular did
 * @param read when it was opened or marked; null while it is new
 */
public record NoticeRow(long id, Severity severity, String title, String whose, String why, @Nullable Due due,
    @Nullable String askedBy, Instant told, @Nullable Instant read) {}
