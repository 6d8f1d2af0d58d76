package nl.speelruimte.demo.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim line.
 *
 * @param previous the debit line that a credit takes back
 * @param amountCents of a credit too without a sign
 * @param returned return code with which the answer rejects it
 */
public record Claimed(
    CareOrder order, String reference, @Nullable String previous, LocalDate begin, LocalDate end, long volume,
    long tariffCents, long amountCents, boolean credit, @Nullable String returned) {

  public long signedCents() {
    return credit ? -amountCents : amountCents;
  }
}
