package nl.speelruimte.spending;

import java.time.LocalDate;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A space with the decision that opens it.
 *
 * @param lotCode null for the whole contract
 * @param decision the letter with the decision; null without one
 * @param permission the written permission for a space of the whole contract beside spaces per lot; null without one
 * @param rules what holds for this space alone
 */
public record SpaceDraft(
    ProviderId provider,
    MunicipalityId municipality,
    int year,
    String contractNumber,
    @Nullable String lotCode,
    Money amount,
    LocalDate decidedOn,
    String reason,
    @Nullable FileDraft decision,
    @Nullable FileDraft permission,
    Rules rules) {

  public static final int FIRST_YEAR = 2015;
  /** How many years from now a space may be for. */
  public static final int YEARS_AHEAD = 5;
  public static final int LONGEST_REASON = 2000;

  /** Without letters, and as everywhere in the region. */
  public SpaceDraft(ProviderId provider, MunicipalityId municipality, int year, String contractNumber,
      @Nullable String lotCode, Money amount, LocalDate decidedOn, String reason) {
    this(provider, municipality, year, contractNumber, lotCode, amount, decidedOn, reason, null, null, Rules.USUAL);
  }

  /**
   * What a space may have of its own.
   *
   * @param noticePct the share that calls for the notice of the contract; null for what the region chose
   * @param crisisExcluded whether crisis care stays outside the space; null for the usual, that it does
   */
  public record Rules(@Nullable Integer noticePct, @Nullable Boolean crisisExcluded) {

    /** As everywhere in the region. */
    public static final Rules USUAL = new Rules(null, null);
  }
}
