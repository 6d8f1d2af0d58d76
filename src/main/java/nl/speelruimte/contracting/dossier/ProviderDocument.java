package nl.speelruimte.contracting.dossier;

import nl.speelruimte.contracting.ContractId;

/**
 * A document of one of the contracts of a provider.
 *
 * @param document with its latest edition alone
 */
public record ProviderDocument(ContractId contract, String contractNumber, DocumentRow document) {}
