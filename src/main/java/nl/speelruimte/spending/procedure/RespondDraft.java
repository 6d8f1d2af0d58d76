package nl.speelruimte.spending.procedure;

import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * The response of a provider.
 *
 * @param agrees null as long as nothing was chosen
 * @param lateReason why it comes after the deadline, when it does
 * @param seen how many responses the page showed, so that the second of two colleagues is told; null when that does not
 *     matter
 */
public record RespondDraft(
    @Nullable Boolean agrees, String text, @Nullable FileDraft document, @Nullable String lateReason,
    @Nullable Integer seen) {

  public RespondDraft(@Nullable Boolean agrees, String text, @Nullable FileDraft document, @Nullable String lateReason) {
    this(agrees, text, document, lateReason, null);
  }
}
