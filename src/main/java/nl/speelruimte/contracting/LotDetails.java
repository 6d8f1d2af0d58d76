package nl.speelruimte.contracting;

import java.util.List;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;

/**
 * A lot with the municipalities that buy it.
 *
 * @param procurementCode the short name of its procurement
 * @param municipalities by name
 * @param buyers the same by number
 * @param mayKeep whether this viewer may change it
 */
public record LotDetails(LotRow lot, String procurementCode, List<String> municipalities, List<MunicipalityId> buyers,
    boolean mayKeep) {

  public LotDetails {
    municipalities = List.copyOf(municipalities);
    buyers = List.copyOf(buyers);
  }

  /** How the trail names a lot. */
  public static Subject subject(LotId id) {
    return Subject.of("contracting.lot", id);
  }
}
