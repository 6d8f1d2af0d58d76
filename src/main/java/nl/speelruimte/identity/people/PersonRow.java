package nl.speelruimte.identity.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person in the list.
 *
 * @param roles of the grants that run now or will
 * @param lastSignedIn null when that has not happened since it is kept
 * @param invitedUntil the last day on which an open invitation can be used; null when there is none
 * @param leavesOn the last day, passed or not; null when it is not known
 */
public record PersonRow(
    PersonId id,
    String name,
    String email,
    Organisation organisation,
    String organisationName,
    PersonStatus status,
    List<Role> roles,
    @Nullable Instant lastSignedIn,
    @Nullable LocalDate invitedUntil,
    @Nullable LocalDate leavesOn,
    int version) {

  public PersonRow {
    roles = List.copyOf(roles);
  }
}
