package nl.speelruimte.contracting.tariffs;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.LotId;
import org.jspecify.annotations.Nullable;

/**
 * Which tariffs are raised, by how much and from when.
 *
 * @param composition what the percentage was made of; null when it was given as such
 * @param startsOn the first day of the new tariffs
 */
public record IndexationDraft(@Nullable BigDecimal percentage, @Nullable IndexComposition composition,
    @Nullable LocalDate startsOn, Selection selection) {

  /** The selection; null and empty take everything. {@code product} is a code. */
  public record Selection(@Nullable ContractId contract, @Nullable LotId lot, String product) {

    public static final Selection EVERYTHING = new Selection(null, null, "");
  }
}
