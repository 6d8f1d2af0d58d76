package nl.speelruimte.demo.region;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An allocation as it really went, from order to stop.
 *
 * @param number unique within the municipality
 * @param client number of nine digits that nobody has
 * @param volume per frequency of the product; null when a budget was allocated
 * @param issued when it was first sent
 * @param careBegan first day of care; null when care never came
 * @param careStopped last day of care when it was reported
 * @param stopReason code of that report
 * @param realisation share of the allocated volume that is delivered
 */
public record CareOrder(
    Pair pair, CareProduct product, int number, String client, LocalDate start, @Nullable LocalDate end,
    @Nullable Integer volume, @Nullable Long budgetCents, LocalDateTime issued, @Nullable LocalDate careBegan,
    @Nullable LocalDate careStopped, @Nullable String stopReason, double realisation, Change change) {

  /** What happened to the allocation after it was sent. */
  public enum Change {
    NONE,
    /** Sent again with a later end. */
    EXTENDED,
    /** Sent again as never meant. */
    DELETED
  }

  /** The end that was sent first. */
  public @Nullable LocalDate firstEnd() {
    return end != null && change == Change.EXTENDED
        ? start.plusDays((long) (ChronoUnit.DAYS.between(start, end) * 0.7))
        : end;
  }

  /** The day on which it was sent again. */
  public LocalDate changedOn() {
    return issued.toLocalDate().plusDays(24);
  }

  /** The day on which the start was reported. */
  public @Nullable LocalDate startSent() {
    return careBegan == null ? null : careBegan.plusDays(2 + number % 4);
  }

  /** The day on which the stop was reported. */
  public @Nullable LocalDate stopSent() {
    return careStopped == null ? null : careStopped.plusDays(2 + number % 5);
  }

  boolean isDeletedOn(LocalDate day) {
    return change == Change.DELETED && !changedOn().isAfter(day);
  }

  /** The end as it is known on a day. */
  @Nullable LocalDate endOn(LocalDate day) {
    return changedOn().isAfter(day) ? firstEnd() : end;
  }

  /** The stop as it is known on a day. */
  @Nullable LocalDate stopOn(LocalDate day) {
    var sent = stopSent();
    return sent == null || sent.isAfter(day) ? null : careStopped;
  }

  /** The last day on which care can be delivered. */
  LocalDate lastDay(LocalDate otherwise) {
    var last = end == null ? otherwise : end;
    return careStopped != null && careStopped.isBefore(last) ? careStopped : last;
  }
}
