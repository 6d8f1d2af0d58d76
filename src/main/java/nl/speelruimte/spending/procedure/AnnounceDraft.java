package nl.speelruimte.spending.procedure;

import java.time.LocalDate;
import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * What is told to the providers.
 *
 * @param rows what is announced, as it was shown
 * @param on the day on which they are told
 * @param responseDue the last day to respond
 * @param text what they read with it
 * @param lateReason why it comes late, when it does
 */
public record AnnounceDraft(Shown rows, @Nullable LocalDate on, @Nullable LocalDate responseDue, String text,
    @Nullable FileDraft letter, @Nullable String lateReason) {}
