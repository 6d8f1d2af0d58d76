package nl.speelruimte.improvement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry about a review moment; it is never changed.
 *
 * @param plannedOn the day it is about
 * @param nextOn the day on which the next one is from then on; null when there is none any more
 * @param heldOn the day on which it was held; null when it was not
 * @param words why it was moved, or what came of it
 */
public record ReviewRow(
    ReviewKind kind,
    LocalDate plannedOn,
    @Nullable LocalDate nextOn,
    @Nullable LocalDate heldOn,
    @Nullable String words,
    Instant recordedAt,
    String actor,
    String actorOrganisation) {}
