package nl.speelruimte.contracting.dossier;

import java.time.LocalDate;
import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * A new edition of a document as somebody fills it in.
 *
 * @param follows the number of the edition that was shown as the latest
 */
public record EditionDraft(@Nullable LocalDate validUntil, @Nullable String reason, @Nullable FileDraft file,
    int follows) {}
