package nl.speelruimte.contracting;

import java.util.List;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.LotId;

/** A lot with the names of the municipalities that buy it. */
public record LotDetails(LotRow lot, List<String> municipalities) {

  public LotDetails {
    municipalities = List.copyOf(municipalities);
  }

  /** How the trail names a lot. */
  public static Subject subject(LotId id) {
    return Subject.of("contracting.lot", id);
  }
}
