package nl.speelruimte.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a claim: the delivered volume of one product in one product period.
 *
 * @param claim the claim, the same instance or an equal one for all its lines
 * @param reference reference number, once per provider among lines that were not rejected
 * @param previousReference the debit line a credit takes back
 * @param allocationNumber null when the line names none
 * @param delivered what was delivered and when
 * @param amountCents eurocent; negative for a credit
 * @param flags see {@link Flag}
 */
public record ClaimLine(Claim claim, int position, String reference, @Nullable String previousReference,
    @Nullable Long allocationNumber, Delivered delivered, long amountCents, int flags) implements FactLine {

  @Override
  public Envelope envelope() {
    return claim.envelope();
  }

  /**
   * What was delivered.
   *
   * @param category JZ020 code
   * @param product product code, at most five characters
   * @param begin first day of the product period; its month is the month of service
   * @param volume in the unit
   * @param unit WJ756 code
   * @param tariffCents eurocent per unit, when given
   */
  public record Delivered(String category, String product, LocalDate begin, LocalDate end, long volume, String unit,
      @Nullable Long tariffCents) {}
}
