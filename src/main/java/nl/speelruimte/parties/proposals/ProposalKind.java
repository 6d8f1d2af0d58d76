package nl.speelruimte.parties.proposals;

import java.util.List;
import java.util.Set;
import nl.speelruimte.kernel.Viewer;

/** A sort of change that providers may propose; a bean of whoever keeps what would change. */
public interface ProposalKind {

  /** The text keys of its names, such as {@code parties.proposal-kind.CONTACT_ADDED}. */
  Set<String> names();

  /**
   * Says what the proposal would change, for a viewer of the provider it is of.
   *
   * @throws nl.speelruimte.kernel.NotHere when the item is not this provider's
   * @throws nl.speelruimte.kernel.RuleBroken when something is missing or wrong, naming the value
   */
  Change check(Viewer viewer, ProposalDraft draft);

  /**
   * Makes the change through the module's own command, in the transaction of the decision.
   *
   * @param viewer who accepted it
   * @throws nl.speelruimte.kernel.RuleBroken when it does not fit any more
   */
  void carryOut(Viewer viewer, Proposal accepted);

  /** Whether of one item one proposal waits at a time; if not, several may, as long as they are not the same. */
  default boolean oneAtATime() {
    return true;
  }

  /** What a proposal comes to: in a few words, and field by field. */
  record Change(String title, List<ProposedField> fields) {}
}
