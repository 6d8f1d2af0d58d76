/**
 * What providers propose to change, and what became of it. Keeps the proposal and its states; what it would change belongs
 * to whoever brings a {@link nl.speelruimte.parties.proposals.ProposalKind}.
 * Start reading at {@link nl.speelruimte.parties.proposals.Proposals}.
 */
@NullMarked
@NamedInterface("proposals")
package nl.speelruimte.parties.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
