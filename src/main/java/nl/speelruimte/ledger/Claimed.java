package nl.speelruimte.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What was claimed on one allocation for one product in one month of service, in eurocent; claimed = approved +
 * pending, submitted = claimed + rejected.
 *
 * @param allocationNumber null for lines without an allocation number
 * @param overdueCents part of pending that is unanswered for more than 30 days after the claim's date
 * @param lastBatchId the latest batch that brought a line
 * @param firstDay the earliest begin of the lines that count; null when none does
 * @param lastDay the latest end of the lines that count; null when none does
 */
public record Claimed(@Nullable Long allocationNumber, String category, String product, YearMonth month,
    long submittedCents, long rejectedCents, long approvedCents, long pendingCents, long overdueCents, int lines,
    long lastBatchId, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

  public long claimedCents() {
    return approvedCents + pendingCents;
  }

  /** Whether a line that counts is about a day on which this allocation does not run. */
  public boolean isOutside(Standing allocation) {
    return firstDay != null && firstDay.isBefore(allocation.start())
        || lastDay != null && allocation.end() != null && lastDay.isAfter(allocation.end());
  }
}
