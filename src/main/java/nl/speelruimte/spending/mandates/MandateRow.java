package nl.speelruimte.spending.mandates;

import java.time.Instant;
import java.time.LocalDate;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * A municipality lets the bureau agree for it, or took that back.
 *
 * @param given whether it was given, or taken back
 * @param extent what it covers; of no meaning for one that was taken back
 * @param to null as long as it is not taken back
 * @param holds whether the bureau may agree for it today on the strength of this entry
 */
public record MandateRow(MunicipalityId municipality, String name, boolean given, MandateExtent extent,
    LocalDate from, @Nullable LocalDate to, String reason, Instant recordedAt, String actor, boolean holds) {

  /** Whether the bureau may take any step of the municipality today on the strength of this entry. */
  public boolean coversEveryStep() {
    return holds && extent == MandateExtent.EVERY_STEP;
  }
}
