package nl.speelruimte.contracting.warnings;

import java.util.List;
import nl.speelruimte.contracting.ContractId;

/** Knows which documents a contract has to have and lacks; without a bean of it nothing is missed. */
public interface MissingDocuments {

  /** The names of the missing documents, as they are shown; none when the contract is complete. */
  List<String> of(ContractId contract);
}
