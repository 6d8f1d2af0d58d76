package nl.speelruimte.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken; it is never changed.
 *
 * @param what what was done or asked; null when it only ended
 * @param deadline by when it must have led to something
 * @param validOn the day on which it was taken
 * @param recordedAt when it was written down
 * @param notice what the provider was told with it; null as long as it is internal
 */
public record StepRow(
    UUID id,
    StepKind kind,
    EscalationLevel level,
    @Nullable String what,
    @Nullable String reason,
    @Nullable LocalDate deadline,
    String ownedBy,
    @Nullable Measure measure,
    @Nullable String decision,
    @Nullable String documentName,
    LocalDate validOn,
    Instant recordedAt,
    String actor,
    String actorOrganisation,
    @Nullable NoticeRow notice) {}
