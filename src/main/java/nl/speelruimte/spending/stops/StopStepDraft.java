package nl.speelruimte.spending.stops;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next step of a stop as somebody fills it in.
 *
 * @param reason needed to refuse and to lift
 * @param lastDay the last day of a stop that is lifted
 * @param seen how many steps there were when the form was opened
 */
public record StopStepDraft(@Nullable String reason, @Nullable LocalDate lastDay, int seen) {}
