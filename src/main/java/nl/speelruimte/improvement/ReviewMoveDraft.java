package nl.speelruimte.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another day for the next review moment.
 *
 * @param version of the action as it was shown
 */
public record ReviewMoveDraft(@Nullable LocalDate nextOn, @Nullable String reason, int version) {}
