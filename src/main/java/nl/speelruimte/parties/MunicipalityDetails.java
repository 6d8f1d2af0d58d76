package nl.speelruimte.parties;

import java.util.List;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/** What the register knows of one municipality. */
public record MunicipalityDetails(
    MunicipalityId id,
    String cbsCode,
    String name,
    boolean active,
    @Nullable String region,
    List<Membership> memberships,
    List<ContactRow> contacts) {

  /** How the trail names this municipality. */
  public static Subject subject(MunicipalityId id) {
    return Subject.of("parties.municipality", id).at(id);
  }
}
