package nl.speelruimte.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a claim (iJw 325): what is not returned is approved, unless the whole claim is refused.
 *
 * @param claimNumber DeclaratieNummer of the claim answered
 * @param claimMessageId identification of the claim message answered, when given
 * @param submittedCents total of the claim in eurocent
 * @param approvedCents approved total in eurocent; 0 without returned lines refuses the whole claim
 * @param refuses true when a code in the header refuses the whole claim or message
 * @param returned the lines that were rejected
 */
public record ClaimAnswer(Envelope envelope, int position, String claimNumber, @Nullable String claimMessageId,
    long submittedCents, long approvedCents, boolean refuses, List<ReturnedLine> returned) implements FactLine {

  public ClaimAnswer {
    returned = List.copyOf(returned);
  }

  /**
   * A rejected line.
   *
   * @param reference reference number of the claim line
   * @param codes return codes, separated by a space, at most 60 characters
   */
  public record ReturnedLine(String reference, String codes) {}
}
