package nl.speelruimte.identity.people;

import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role somebody holds, held or will hold.
 *
 * @param reach the organisation or group it reaches, by name
 * @param version of which the viewer speaks when changing it
 * @param changeable whether this viewer may change or end it now
 */
public record GrantRow(
    UUID id,
    Role role,
    ScopeType scopeType,
    String reach,
    LocalDate from,
    @Nullable LocalDate to,
    GrantStatus status,
    int version,
    boolean changeable) {}
