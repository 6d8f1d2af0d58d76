package nl.speelruimte.contracting;

import nl.speelruimte.kernel.LotId;
import org.jspecify.annotations.Nullable;

/**
 * Under which contract care is delivered, and in which lot of it.
 *
 * @param lot null when the contract does not tell
 */
public record AgreedPlace(ContractId contract, @Nullable LotId lot) {}
