package nl.speelruimte.spending.procedure;

import nl.speelruimte.spending.SpaceDraft.Letter;
import org.jspecify.annotations.Nullable;

/**
 * The response of a provider.
 *
 * @param agrees null as long as nothing was chosen
 * @param lateReason why it comes after the deadline, when it does
 */
public record RespondDraft(
    @Nullable Boolean agrees, String text, @Nullable Letter document, @Nullable String lateReason) {}
