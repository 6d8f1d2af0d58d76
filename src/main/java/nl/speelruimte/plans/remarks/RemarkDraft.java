package nl.speelruimte.plans.remarks;

import java.util.UUID;
import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * Something to say in a thread.
 *
 * @param request chosen by the form, so that a second click says nothing
 * @param quote the passage it is about; null or blank when it quotes none
 */
public record RemarkDraft(UUID request, @Nullable String quote, @Nullable String text, @Nullable FileDraft file) {}
