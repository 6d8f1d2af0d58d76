package nl.speelruimte.parties;

import java.util.List;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.GroupId;

/** A group with every membership it ever had. */
public record GroupDetails(GroupRow group, List<Membership> memberships) {

  public GroupDetails {
    memberships = List.copyOf(memberships);
  }

  /** How the trail names a group. */
  public static Subject subject(GroupId id) {
    return Subject.of("parties.group", id);
  }
}
