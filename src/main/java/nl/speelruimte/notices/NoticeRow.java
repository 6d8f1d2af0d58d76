package nl.speelruimte.notices;

import java.time.Instant;
import nl.speelruimte.attention.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something a person was told, in the words in which it was told.
 *
 * @param whose the provider and municipality it is about; empty when it is about neither
 * @param read when it was opened or marked; null while it is new
 */
public record NoticeRow(long id, Severity severity, String title, String whose, String why, Instant told,
    @Nullable Instant read) {}
