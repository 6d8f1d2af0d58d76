package nl.speelruimte.attention;

import java.util.List;
import java.util.Set;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.proposals.Proposal;
import nl.speelruimte.parties.proposals.ProposalChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the bureau that a proposal waits: the register of parties lies below this module and cannot do so itself. */
@Component
class ProposalPoints {

  private static final Viewer PORTAL = Viewer.system("proposal");
  private static final String WAITS = "parties.proposal";
  private static final String WHY = "attention.proposal.";
  private final AttentionPoints points;

  ProposalPoints(AttentionPoints points) {
    this.points = points;
  }

  /** In the transaction of the proposal or of its decision. */
  @EventListener
  void changed(ProposalChanged event) {
    var proposal = event.proposal();
    switch (proposal.status()) {
      case PROPOSED -> points.raise(PORTAL, waits(proposal));
      case ACCEPTED, REJECTED, WITHDRAWN -> points.resolve(PORTAL, WAITS, proposal.subject());
    }
  }

  private static NewPoint waits(Proposal proposal) {
    return new NewPoint(WAITS, proposal.subject(), Severity.WATCH, Money.ZERO, WHY + "waits",
        List.of(proposal.proposedBy()), Set.of(Side.BUREAU), "providers/" + proposal.provider() + "/proposals")
        .askedBy(proposal.proposedBy());
  }
}
