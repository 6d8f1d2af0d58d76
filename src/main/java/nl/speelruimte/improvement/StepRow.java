package nl.speelruimte.improvement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move that was made; it is never changed.
 *
 * @param reason why, or in what it resulted
 * @param day when it happened, or when it is expected now
 * @param into the action of which it became a part
 */
public record StepRow(
    ActionMove move,
    ActionStatus before,
    ActionStatus after,
    @Nullable String reason,
    @Nullable LocalDate day,
    @Nullable ActionId into,
    Instant recordedAt,
    String actor,
    String actorOrganisation) {}
