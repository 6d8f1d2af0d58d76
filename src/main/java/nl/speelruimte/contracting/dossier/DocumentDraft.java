package nl.speelruimte.contracting.dossier;

import java.time.LocalDate;
import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * A new document as somebody fills it in.
 *
 * @param validUntil the last day on which it counts; null when it does not run out
 */
public record DocumentDraft(@Nullable DocumentKind kind, @Nullable String title, @Nullable LocalDate validUntil,
    @Nullable String reason, @Nullable FileDraft file) {}
