package nl.speelruimte.ledger;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What was claimed on one allocation for one product in one month of service, in eurocent; claimed = approved +
 * pending, submitted = claimed + rejected.
 *
 * @param allocationNumber null for lines without an allocation number
 * @param overdueCents part of pending that is unanswered for more than 30 days after the claim's date
 * @param lastBatchId the latest batch that brought a line
 */
public record Claimed(@Nullable Long allocationNumber, String category, String product, YearMonth month,
    long submittedCents, long rejectedCents, long approvedCents, long pendingCents, long overdueCents, int lines,
    long lastBatchId) {

  public long claimedCents() {
    return approvedCents + pendingCents;
  }
}
