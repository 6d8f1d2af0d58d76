package nl.speelruimte.plans.remarks;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;

/** Asks whoever keeps judgements who may see which; judging lies above this room and answers. */
public interface JudgementDoor {

  /** Of these judgements of this plan those that this viewer may see now, each with whether its round is still open. */
  Map<UUID, Boolean> seen(Viewer viewer, PlanId plan, Set<UUID> judgements);
}
