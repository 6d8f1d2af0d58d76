/**
 * What is kept with a contract: its documents and their editions, subcontractors, the parameters it sets for itself and
 * the assignments of each quarter. Never changes what was agreed. Start reading at
 * {@link nl.speelruimte.contracting.dossier.ContractDocuments}.
 */
@NullMarked
@NamedInterface("dossier")
package nl.speelruimte.contracting.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
