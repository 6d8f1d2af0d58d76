package nl.speelruimte.ledger;

import java.time.YearMonth;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;

/** A row of the monthly roll-up: what a provider claimed at a municipality for one product, in eurocent. */
public record SpendPerMonth(ProviderId provider, MunicipalityId municipality, YearMonth month, String category,
    String product, long submittedCents, long rejectedCents, long approvedCents, long pendingCents, int lines) {

  public long claimedCents() {
    return approvedCents + pendingCents;
  }
}
