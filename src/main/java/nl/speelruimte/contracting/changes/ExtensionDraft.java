package nl.speelruimte.contracting.changes;

import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * The use of an extension as somebody fills it in.
 *
 * @param file the written extension, when there is one
 * @param version of the contract as it was shown
 */
public record ExtensionDraft(@Nullable String reason, @Nullable FileDraft file, int version) {}
