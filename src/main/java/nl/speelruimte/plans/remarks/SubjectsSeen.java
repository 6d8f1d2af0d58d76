package nl.speelruimte.plans.remarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which things of a plan somebody may speak of: what they may not see is not there. */
@Component
class SubjectsSeen {

  private final SharedThreads shared;
  private final ObjectProvider<JudgementDoor> judgements;

  SubjectsSeen(SharedThreads shared, ObjectProvider<JudgementDoor> judgements) {
    this.shared = shared;
    this.judgements = judgements;
  }

  /**
   * Whether it may be spoken of to both sides yet: about a judgement only after its round.
   *
   * @throws NotHere when there is no such thing for this viewer
   */
  boolean isForBothSides(Viewer viewer, PlanId plan, RemarkSubject subject) {
    return switch (subject.kind()) {
      case PLAN -> {
        if (!subject.id().equals(plan.value())) {
          throw new NotHere("plan", subject.id());
        }
        yield true;
      }
      case MEASURE -> {
        if (!shared.knows(viewer, plan, subject.id())) {
          throw new NotHere("measure", subject.id());
        }
        yield true;
      }
      case JUDGEMENT -> {
        var open = seen(viewer, plan, Set.of(subject.id())).get(subject.id());
        if (open == null) {
          throw new NotHere("judgement", subject.id());
        }
        yield !open;
      }
    };
  }

  /** Without those about judgements that this viewer may not see, or not speak of to both sides, now. */
  List<ThreadRow> visible(Viewer viewer, PlanId plan, List<ThreadRow> threads) {
    var ids = threads.stream().map(ThreadRow::subject).filter(SubjectsSeen::isJudgement).map(RemarkSubject::id)
        .collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return threads;
    }
    var seen = seen(viewer, plan, ids);
    return threads.stream().filter(thread -> !isJudgement(thread.subject()) || seen.containsKey(thread.subject().id())
        && (thread.audience() == RemarkAudience.OWN || !seen.get(thread.subject().id()))).toList();
  }

  private static boolean isJudgement(RemarkSubject subject) {
    return subject.kind() == RemarkAbout.JUDGEMENT;
  }

  private Map<UUID, Boolean> seen(Viewer viewer, PlanId plan, Set<UUID> ids) {
    var seen = new HashMap<UUID, Boolean>();
    judgements.forEach(door -> seen.putAll(door.seen(viewer, plan, ids)));
    return seen;
  }
}
