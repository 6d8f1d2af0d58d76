package nl.speelruimte.spending.tight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken; its entry holds what was said, by whom and on whose word.
 *
 * @param on the day it is about: sent, held, decided
 * @param measure what was decided; null for other steps
 * @param entry the entry of the space
 */
public record TightStep(StepKind kind, LocalDate on, @Nullable TightMeasure measure, long entry) {}
