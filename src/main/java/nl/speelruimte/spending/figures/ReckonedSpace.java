package nl.speelruimte.spending.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.spending.forecast.SignalReason;
import nl.speelruimte.spending.forecast.SpaceUse;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a space as they were just made.
 *
 * @param rate what is expected of what is allocated this year, as a share; none without known values
 * @param crisisClaimedCent crisis care, when it does not count against the space
 * @param payableCent claimed and, when a forecast is told, still expected on what is paid above the ceiling too
 * @param mainCategory the category with the largest allocated value, empty without allocations
 * @param batch the latest batch that brought a fact it rests on
 */
record ReckonedSpace(
    SpaceToReckon space, SpaceUse use, SignalReason reason, boolean noticeDue, Optional<BigDecimal> rate,
    long submittedCent, long overdueCent, long crisisClaimedCent, long payableCent, String mainCategory, Counts counts,
    List<Long> rejectedPerMonth, @Nullable Long batch) {

  /**
   * How many allocations and lines the figures rest on.
   *
   * @param running still running after the cut-off
   * @param backlog with something delivered that was not claimed yet
   * @param unknown without a known value in one of the months of the year
   * @param openEnd without an end
   * @param guessedLot of which nothing said in which lot they belong
   */
  record Counts(int allocations, int running, int backlog, int unknown, int openEnd, int guessedLot, int lines) {}
}
