package nl.speelruimte.contracting;

import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.ProviderId;

/**
 * What was agreed in one contract; its products and tariffs are asked for apart, page by page.
 *
 * @param municipalities the names of those who take part
 */
public record ContractDetails(
    ContractRow contract,
    int noticeMonths,
    int extensionOptions,
    int extensionLengthMonths,
    List<LotRow> lots,
    List<String> municipalities,
    Set<ContractAction> may) {

  /** How the trail names a contract. */
  public static Subject subject(ContractId id, ProviderId provider) {
    return Subject.of("contracting.contract", id).of(provider);
  }
}
