package nl.speelruimte.identity.people;

import java.time.LocalDate;
import nl.speelruimte.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody could work in on the day that was asked for.
 *
 * @param reach the organisation or group it reached, by its present name
 * @param to the last day as it was known then
 */
public record AccessRow(
    PersonId person,
    String name,
    String organisationName,
    Role role,
    String reach,
    LocalDate from,
    @Nullable LocalDate to) {}
