package nl.speelruimte.spending.procedure;

import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * The response of a provider.
 *
 * @param agrees null as long as nothing was chosen
 * @param lateReason why it comes after the deadline, when it does
 */
public record RespondDraft(
    @Nullable Boolean agrees, String text, @Nullable FileDraft document, @Nullable String lateReason) {}
