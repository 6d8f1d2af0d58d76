package nl.speelruimte.spending;

import java.time.LocalDate;
import java.util.Arrays;
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
    @Nullable Letter decision,
    @Nullable Letter permission) {

  public static final int FIRST_YEAR = 2015;
  /** How many years from now a space may be for. */
  public static final int YEARS_AHEAD = 5;
  public static final int LONGEST_REASON = 2000;

  /** Without letters, as a line of a table. */
  public SpaceDraft(ProviderId provider, MunicipalityId municipality, int year, String contractNumber,
      @Nullable String lotCode, Money amount, LocalDate decidedOn, String reason) {
    this(provider, municipality, year, contractNumber, lotCode, amount, decidedOn, reason, null, null);
  }

  /** A document that goes with it, not stored yet. */
  public record Letter(String name, byte[] content) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Letter(var itsName, var itsContent)
          && name.equals(itsName) && Arrays.equals(content, itsContent);
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + Arrays.hashCode(content);
    }
  }
}
