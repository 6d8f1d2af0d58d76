package nl.speelruimte.identity.people;

import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.kernel.Role;

/**
 * Everything of a person that an administrator may know.
 *
 * @param grantable the roles this viewer can give
 * @param may what this viewer may do with this person now
 */
public record PersonDetails(PersonRow person, List<GrantRow> grants, Set<Role> grantable, Set<PersonAction> may) {

  public PersonDetails {
    grants = List.copyOf(grants);
    grantable = Set.copyOf(grantable);
    may = Set.copyOf(may);
  }

  /** What the trail calls this person. */
  public Subject subject() {
    return subject(person.id(), person.organisation());
  }

  static Subject subject(PersonId id, Organisation organisation) {
    return organisation.owning(Subject.of("identity.person", id));
  }
}
