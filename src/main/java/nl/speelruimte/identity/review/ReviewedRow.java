package nl.speelruimte.identity.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.identity.people.PersonId;
import nl.speelruimte.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role in a round.
 *
 * @param lastSignedIn when the person last signed in; null when that never happened
 * @param outcome null when nothing was said of it
 * @param waiting whether something should be said of it; not when it ended by itself meanwhile
 */
public record ReviewedRow(
    UUID id,
    PersonId person,
    String name,
    Role role,
    String reach,
    @Nullable LocalDate to,
    @Nullable Instant lastSignedIn,
    @Nullable ReviewOutcome outcome,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    boolean waiting) {}
