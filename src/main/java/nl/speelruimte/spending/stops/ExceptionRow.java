package nl.speelruimte.spending.stops;

import java.time.Instant;
import java.time.LocalDate;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import org.jspecify.annotations.Nullable;

/**
 * A request during a stop.
 *
 * @param number its place among those of the stop, from 1
 * @param deadline the last day to answer
 * @param decision null while it waits
 * @param payer on whose word it was answered for the municipality; null while it waits
 */
public record ExceptionRow(
    long id,
    StopId stop,
    int number,
    String providerName,
    String municipalityName,
    ExceptionGround ground,
    String motivation,
    Instant requestedAt,
    String requestedBy,
    LocalDate deadline,
    @Nullable ExceptionDecision decision,
    @Nullable String reason,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Nullable Manner payer) {

  public boolean isLate(LocalDate today) {
    return decision == null && today.isAfter(deadline);
  }
}
