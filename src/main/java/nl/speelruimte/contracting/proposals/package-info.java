/**
 * What a provider may propose about its contracts: a subcontractor, a document. Accepting carries it out through the
 * dossier. Start reading at {@link nl.speelruimte.contracting.proposals.DossierProposals}.
 */
@NullMarked
@NamedInterface("proposals")
package nl.speelruimte.contracting.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
