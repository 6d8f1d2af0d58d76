package nl.speelruimte.parties.proposals;

/** What became of a proposal. */
public enum ProposalStatus {
  /** It waits for the bureau. */
  PROPOSED,
  /** The change was carried out. */
  ACCEPTED,
  /** The bureau said no, with a reason. */
  REJECTED,
  /** The provider took it back. */
  WITHDRAWN;

  /** Only what waits can be decided; a decision stays. */
  boolean mayBecome(ProposalStatus next) {
    return this == PROPOSED && next != PROPOSED;
  }
}
