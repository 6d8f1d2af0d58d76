package nl.speelruimte.contracting.targets;

import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Which targets to list; null asks for all.
 *
 * @param text in the name or the code of the indicator, or the number of the contract
 * @param provider those on the provider and on its contracts
 * @param municipality those on the municipality and on the contracts it takes part in
 */
public record TargetFilter(
    String text,
    @Nullable TargetSubject subject,
    @Nullable ContractId contract,
    @Nullable LotId lot,
    @Nullable ProviderId provider,
    @Nullable MunicipalityId municipality,
    @Nullable TargetStatus status) {

  public static final TargetFilter ALL = new TargetFilter("", null, null, null, null, null, null);

  public static TargetFilter of(ContractId contract) {
    return new TargetFilter("", null, contract, null, null, null, null);
  }

  public static TargetFilter of(LotId lot) {
    return new TargetFilter("", null, null, lot, null, null, null);
  }

  /** Those on the municipality itself. */
  public static TargetFilter of(MunicipalityId municipality) {
    return new TargetFilter("", TargetSubject.MUNICIPALITY, null, null, null, municipality, null);
  }

  public static TargetFilter of(ProviderId provider) {
    return new TargetFilter("", null, null, null, provider, null, null);
  }
}
