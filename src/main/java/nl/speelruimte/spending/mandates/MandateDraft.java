package nl.speelruimte.spending.mandates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as somebody gives it or takes it back.
 *
 * @param given whether it is given; otherwise it is taken back
 * @param to the last day; null until it is taken back
 */
public record MandateDraft(boolean given, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String reason) {}
