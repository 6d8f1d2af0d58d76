package nl.speelruimte.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A start (iJw 305) or stop (iJw 307) of care.
 *
 * @param allocationNumber the allocation meant, or null when the message names it by product and start date
 * @param allocationStart start date of the allocation, when given
 * @param end last day of care; null for a start
 * @param reason JZ588 code of a stop; 20 is temporary and changes no figure
 * @param deletes true when the message takes back an earlier one of the same content (StatusAanlevering 3)
 */
public record CareEventLine(Envelope envelope, int position, Kind kind, @Nullable Long allocationNumber, CareKey care,
    @Nullable LocalDate allocationStart, LocalDate begin, @Nullable LocalDate end, @Nullable String reason,
    boolean deletes) implements FactLine {

  /** Which of the two messages. */
  public enum Kind { START, STOP }
}
