package nl.speelruimte.escalation;

import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/** An answer as the provider fills it in. */
public record AnswerDraft(@Nullable String text, @Nullable FileDraft file) {}
