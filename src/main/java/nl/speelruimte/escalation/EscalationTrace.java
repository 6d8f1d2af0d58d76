package nl.speelruimte.escalation;

import java.time.LocalDate;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a step on the ladder leaves behind it: a line in the trail, and the reminder of its deadline. */
@Component
class EscalationTrace {

  private final AuditTrail trail;
  private final EscalationPoints points;

  EscalationTrace(AuditTrail trail, EscalationPoints points) {
    this.trail = trail;
    this.points = points;
  }

  void opened(Viewer viewer, EscalationDraft draft, Escalation escalation, CheckedStep signal) {
    trail.record(viewer, EscalationDetails.subject(escalation.id(), draft.provider(), draft.municipality()),
        "escalation.action.opened", null, Said.of(signal), signal.reason());
    points.remind(escalation);
  }

  void taken(Viewer viewer, EscalationDetails details, Said before, Escalation escalation, CheckedStep step) {
    trail.record(viewer, details.subject(), "escalation.action.step", before, Said.of(step), step.reason());
    points.moved(escalation);
  }

  void closed(Viewer viewer, EscalationDetails details, Escalation escalation, String why) {
    trail.record(viewer, details.subject(), "escalation.action.closed", null, null, why);
    points.moved(escalation);
  }

  /** What the trail keeps of a step; only those who see the escalation read it. */
  record Said(EscalationLevel level, @Nullable LocalDate deadline, String ownedBy, @Nullable String what,
      @Nullable Measure measure) {

    static Said of(Escalation escalation) {
      return new Said(escalation.level(), escalation.deadline(), escalation.ownedBy(), null, null);
    }

    static Said of(CheckedStep step) {
      return new Said(step.level(), step.deadline(), step.ownedBy(), step.what(), step.measure());
    }
  }
}
