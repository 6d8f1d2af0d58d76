package nl.speelruimte.spending.tight;

import java.time.Instant;
import java.time.LocalDate;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param number the place in the procedure of this space, from 1
 * @param on the day it is about: sent, held, decided
 * @param text what was said about it
 * @param participants who consulted; null for other steps
 * @param measure what was decided; null for other steps
 * @param entry the entry of the space that holds its document
 * @param documentName null without a document
 * @param deadline by when the next step is due; null when there is none
 * @param payer on whose word it was taken for the municipality; null for a step of the provider
 */
public record TightStep(
    int number,
    StepKind kind,
    LocalDate on,
    Instant recordedAt,
    String actor,
    String organisation,
    @Nullable String text,
    @Nullable String participants,
    @Nullable TightMeasure measure,
    long entry,
    @Nullable String documentName,
    @Nullable LocalDate deadline,
    @Nullable Manner payer) {}
