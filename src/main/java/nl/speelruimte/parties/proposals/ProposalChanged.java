package nl.speelruimte.parties.proposals;

/** A proposal was made or decided, in a transaction that is about to commit. */
public record ProposalChanged(Proposal proposal) {}
