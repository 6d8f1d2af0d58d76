package nl.speelruimte.spending.decisions;

import nl.speelruimte.documents.Attachment;
import nl.speelruimte.spending.SpaceDraft;
import org.jspecify.annotations.Nullable;

/**
 * The decision on what was intended.
 *
 * @param letter the decision in writing, stored once for all it speaks of
 * @param late null when it came in time
 * @param agreed the municipality that pays, or the bureau it has mandated
 */
public record PreparedDecision(SpaceDraft draft, @Nullable Attachment letter, @Nullable Late late, Agreed agreed) {}
