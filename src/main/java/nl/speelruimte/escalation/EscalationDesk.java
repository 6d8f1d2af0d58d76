package nl.speelruimte.escalation;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Carries a step out: state, entry, document, notice, trace and reminders in the transaction of the command. */
@Component
class EscalationDesk {

  private final EscalationRepository escalations;
  private final EscalationSteps steps;
  private final EscalationPoints points;
  private final AuditTrail trail;
  private final NoticeSending notices;
  private final Clock clock;

  EscalationDesk(EscalationRepository escalations, EscalationSteps steps, EscalationPoints points, AuditTrail trail,
      NoticeSending notices, Clock clock) {
    this.escalations = escalations;
    this.steps = steps;
    this.points = points;
    this.trail = trail;
    this.notices = notices;
    this.clock = clock;
  }

  EscalationId open(Viewer viewer, EscalationDraft draft, ProviderId provider) {
    var signal = CheckedStep.first(draft, today());
    if (escalations.findByRequest(draft.request()).isPresent()) {
      throw new RuleBroken("escalation.rule.opened-already");
    }
    var escalation = kept(new Escalation(draft, provider, signal, viewer.name()));
    steps.add(viewer, escalation.id(), signal);
    trail.record(viewer, EscalationDetails.subject(escalation.id(), provider, draft.municipality()),
        "escalation.action.opened", null, Trace.of(signal), signal.reason());
    points.remind(escalation);
    return escalation.id();
  }

  void take(Viewer viewer, EscalationDetails details, StepDraft draft) {
    var escalation = found(details);
    escalation.mustBe(draft.version());
    var before = new Trace(escalation.level(), escalation.deadline(), escalation.ownedBy(), null, null);
    var step = CheckedStep.of(draft, escalation.level(), escalation.openedOn(), today());
    escalation.take(step);
    escalations.saveAndFlush(escalation);
    var added = steps.add(viewer, escalation.id(), step);
    trail.record(viewer, details.subject(), "escalation.action.step", before, Trace.of(step), step.reason());
    points.moved(escalation);
    if (step.notice() != null) {
      notices.send(viewer, details.escalation(), step, added);
    }
  }

  void close(Viewer viewer, EscalationDetails details, String reason, int version) {
    var why = Given.text("reason", reason, CheckedStep.LONGEST);
    var escalation = found(details);
    escalation.mustBe(version);
    escalation.close(today());
    escalations.saveAndFlush(escalation);
    steps.closed(viewer, escalation, today(), why);
    trail.record(viewer, details.subject(), "escalation.action.closed", null, null, why);
    points.moved(escalation);
    notices.over(escalation.id());
  }

  /** Two clicks at the very same moment meet here. */
  private Escalation kept(Escalation opened) {
    try {
      return escalations.saveAndFlush(opened);
    } catch (DataIntegrityViolationException twice) {
      throw new RuleBroken("escalation.rule.opened-already");
    }
  }

  private Escalation found(EscalationDetails details) {
    var id = details.escalation().id();
    return escalations.findById(id.value()).orElseThrow(() -> new NotHere("escalation", id));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What the trail keeps of a step; only those who see the escalation read it. */
  record Trace(EscalationLevel level, @Nullable LocalDate deadline, String ownedBy, @Nullable String what,
      @Nullable Measure measure) {

    static Trace of(CheckedStep step) {
      return new Trace(step.level(), step.deadline(), step.ownedBy(), step.what(), step.measure());
    }
  }
}
