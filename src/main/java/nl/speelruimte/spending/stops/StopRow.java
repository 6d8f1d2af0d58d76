package nl.speelruimte.spending.stops;

import java.time.LocalDate;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * A stop in a list.
 *
 * @param lot null for all lots of the contract
 * @param to its last day; null when that is not known yet
 * @param openExceptions how many requests wait for an answer
 */
public record StopRow(
    StopId id,
    SpaceId space,
    ProviderId provider,
    String providerName,
    MunicipalityId municipality,
    String municipalityName,
    @Nullable LotId lot,
    @Nullable String lotName,
    StopGround ground,
    StopOrigin origin,
    StopStatus status,
    LocalDate from,
    @Nullable LocalDate to,
    int openExceptions) {

  /** Whether no new clients are taken in on that day. */
  public boolean holdsOn(LocalDate day) {
    return (status == StopStatus.CONFIRMED || status == StopStatus.LIFTED) && !day.isBefore(from)
        && (to == null || !day.isAfter(to));
  }

  /** Whether it is over, or never came to be. */
  public boolean isOver(LocalDate today) {
    return switch (status) {
      case REFUSED, WITHDRAWN -> true;
      case REQUESTED -> false;
      case CONFIRMED, LIFTED -> to != null && today.isAfter(to);
    };
  }
}
