package nl.speelruimte.plans.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.remarks.JudgementDoor;
import org.springframework.stereotype.Component;

/**
 * UC-130: which judgements somebody may speak of: their own in a round that is open, everybody's once it is closed; none
 * for the provider.
 */
@Component
class JudgementsSeen implements JudgementDoor {

  private final RoundBook rounds;
  private final JudgementBook judgements;

  JudgementsSeen(RoundBook rounds, JudgementBook judgements) {
    this.rounds = rounds;
    this.judgements = judgements;
  }

  @Override
  public Map<UUID, Boolean> seen(Viewer viewer, PlanId plan, Set<UUID> ids) {
    var seen = new HashMap<UUID, Boolean>();
    for (var row : rounds.ofPlan(viewer, plan)) {
      rounds.find(viewer, row.id()).ifPresent(round -> readable(round).stream().map(Judgement::id).filter(ids::contains)
          .forEach(id -> seen.put(id, round.round().isOpen())));
    }
    return seen;
  }

  private List<Judgement> readable(RoundDetails round) {
    return round.round().isOpen() ? round.ownIfAny().map(judgements::of).orElse(List.of()) : judgements.ofClosed(round);
  }
}
