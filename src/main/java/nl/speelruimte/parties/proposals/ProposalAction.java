package nl.speelruimte.parties.proposals;

/** What a viewer may do with a proposal now. */
public enum ProposalAction {
  /** Accept or reject it. */
  DECIDE,
  /** Take it back. */
  WITHDRAW
}
