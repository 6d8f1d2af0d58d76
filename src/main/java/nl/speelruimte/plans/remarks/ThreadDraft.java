package nl.speelruimte.plans.remarks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A thread to begin.
 *
 * @param due by when an answer is asked for; only with a question
 * @param first what is said first
 */
public record ThreadDraft(
    RemarkSubject subject,
    @Nullable RemarkAudience audience,
    ThreadKind kind,
    @Nullable LocalDate due,
    RemarkDraft first) {}
