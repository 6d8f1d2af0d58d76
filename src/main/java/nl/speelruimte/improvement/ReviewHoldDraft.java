package nl.speelruimte.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a review moment, and when the next one is.
 *
 * @param version of the action as it was shown
 */
public record ReviewHoldDraft(@Nullable LocalDate heldOn, @Nullable String outcome, @Nullable LocalDate nextOn,
    int version) {}
