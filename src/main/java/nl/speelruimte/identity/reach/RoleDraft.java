package nl.speelruimte.identity.reach;

import java.time.LocalDate;
import java.util.Set;
import nl.speelruimte.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Roles to be given to somebody, for a period.
 *
 * @param group the number of the group whose other members they open; null for one's own organisation
 * @param to the last day; null when it is not known
 */
public record RoleDraft(
    Set<Role> roles, @Nullable Integer group, @Nullable LocalDate from, @Nullable LocalDate to) {

  public RoleDraft {
    roles = Set.copyOf(roles);
  }
}
