package nl.speelruimte.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move as somebody fills it in.
 *
 * @param reason why, or in what it resulted
 * @param day when it happened, or when it is expected now
 * @param into the action of which it becomes a part; only for a merge
 * @param version of the action as it was shown
 */
public record MoveDraft(ActionMove move, @Nullable String reason, @Nullable LocalDate day, @Nullable ActionId into,
    int version) {}
