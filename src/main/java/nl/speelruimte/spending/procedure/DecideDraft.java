package nl.speelruimte.spending.procedure;

import java.time.LocalDate;
import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * The decision on what was intended.
 *
 * @param rows what is decided, as it was shown
 * @param letter the decision in writing
 * @param lateReason why it comes late, or without an intention; null when neither is so
 */
public record DecideDraft(Shown rows, @Nullable LocalDate on, String motivation, @Nullable FileDraft letter,
    @Nullable String lateReason) {}
