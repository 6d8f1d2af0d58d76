package nl.speelruimte.spending.stops;

import java.time.LocalDate;
import nl.speelruimte.kernel.LotId;
import org.jspecify.annotations.Nullable;

/**
 * A stop as somebody fills it in.
 *
 * @param lot of the contract of the space; null for all its lots. A space of one lot has no other
 * @param to its last day; null when that is not known yet
 */
public record StopDraft(
    @Nullable StopGround ground,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LotId lot,
    @Nullable String reason) {

  public static final int LONGEST_REASON = 1000;
}
