package nl.speelruimte.contracting;

import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts to list; null and the empty text ask for all. {@code text} is part of
 * the number or of the provider's name, or the start of its AGB code.
 */
public record ContractFilter(
    String text,
    @Nullable ProviderId provider,
    @Nullable LotId lot,
    @Nullable MunicipalityId municipality,
    @Nullable ContractStatus status) {

  public static final ContractFilter ALL = new ContractFilter("", null, null, null, null);

  public static ContractFilter of(ProviderId provider) {
    return new ContractFilter("", provider, null, null, null);
  }

  public static ContractFilter of(LotId lot) {
    return new ContractFilter("", null, lot, null, null);
  }
}
